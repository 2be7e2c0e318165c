#include "cwdk/import/kit.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"

bool cw_kit_is_path(cw_str property) {
    static const char *const names[] = {
        "VCTargetsPath",
        "VCTargetsPath10",
        "VCTargetsPath11",
        "VCTargetsPath12",
        "UserRootDir",
        "WDKContentRoot",
        "WindowsSdkDir",
        "WindowsSdkDir_10",
        "UniversalCRTSdkDir",
        "UCRTContentRoot",
        "VCInstallDir",
        "VCToolsInstallDir",
        "VSInstallDir",
        "MSBuildExtensionsPath",
        "MSBuildExtensionsPath32",
        "MSBuildExtensionsPath64",
        "MSBuildToolsPath",
        "MSBuildBinPath",
        "MSBuildToolsPath32",
        "FrameworkSdkDir",
        "WDKBinRoot",
        "WDKBuildBinRoot",
        "NuGetPackageRoot",
        "WDKBuildFolder",
        "KIT_SHARED_INC_PATH_WDK",
        "SDKContentRoot",
        "WppConfigPath",
        "WPP_CONFIG_PATH",
        "BASEDIR",
        "DDKROOT",
        "LOCALAPPDATA",
    };
    static const char *const ends[] = {"_INC_PATH", "_LIB_PATH", "_IncludePath", "_LibraryPath",
                                       "_INC_ROOT", "_LIB_ROOT", "_ToolPath",    "_ConfigPath"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq_nocase(property, cw_str_of(names[i])))
            return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (cw_str_ends_nocase(property, cw_str_of(ends[i])))
            return true;
    return false;
}

bool cw_kit_is_import(cw_str text) {
    static const char *const words[] = {"microsoft.windows.wdk", "microsoft.windows.sdk",
                                        "microsoft.cpp.", "windowsdriver.", "microsoft.common."};
    for (size_t i = 0; i + 10 <= text.len; i++)
        for (size_t w = 0; w < sizeof words / sizeof *words; w++)
            if (cw_str_starts_nocase(cw_str_from(text, i), cw_str_of(words[w])))
                return true;
    if (!cw_str_starts(text, CW_STR("$(")))
        return false;
    size_t end = cw_str_find_char(text, ')');
    return end != CW_NPOS && cw_kit_is_path(cw_str_slice(text, 2, end));
}

static const struct {
    const char *name;
    unsigned number;
} versions[] = {
    {"WIN2K", 0x500},       {"WINXP", 0x501},     {"WS03", 0x502},         {"VISTA", 0x600},
    {"WIN7", 0x601},        {"WIN8", 0x602},      {"WINBLUE", 0x603},      {"WIN10", 0xA00},
    {"Windows7", 0x601},    {"Windows8", 0x602},  {"Windows8.1", 0x603},   {"WindowsV6.3", 0x603},
    {"WindowsV6.4", 0xA00}, {"Windows10", 0xA00}, {"WindowsVista", 0x600}, {"Windows11", 0xA00}};

unsigned cw_kit_target_version(cw_str text) {
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
        if (cw_str_eq_nocase(text, cw_str_of(versions[i].name)))
            return versions[i].number;
    return 0;
}

static void set(struct cw_msbuild *project, const char *name, cw_str value) {
    cw_property_set(project, cw_str_of(name), value, (struct cw_span){0});
}

void cw_kit_properties(struct cw_msbuild *project, const struct cw_msbuild_options *options) {
    struct cw_arena *arena = project->arena;
    cw_str stem = cw_path_stem(cw_path_name(project->path));
    set(project, "MSBuildProjectName", stem);
    set(project, "ProjectName", stem);
    set(project, "MSBuildProjectFile", cw_path_name(project->path));
    set(project, "MSBuildProjectFullPath", cw_path_name(project->path));
    set(project, "ProjectPath", cw_path_name(project->path));
    set(project, "MSBuildProjectExtension", cw_path_ext(project->path));
    set(project, "MSBuildProjectDirectory", CW_STR("."));
    set(project, "ProjectDir", CW_STR("./"));
    set(project, "ProjectExt", cw_path_ext(project->path));
    set(project, "SolutionDir", options->solution_dir.len ? options->solution_dir : CW_STR("./"));
    set(project, "VisualStudioVersion", CW_STR("17.0"));
    set(project, "MSBuildToolsVersion", CW_STR("Current"));
    set(project, "MSBuildVersion", CW_STR("17.0"));
    set(project, "MSBuildRuntimeType", CW_STR("Full"));
    set(project, "OS", CW_STR("Windows_NT"));
    set(project, "BuildingInsideVisualStudio", CW_STR("false"));
    if (options->configuration.len)
        set(project, "Configuration", options->configuration);
    if (options->platform.len) {
        set(project, "Platform", options->platform);
        set(project, "PlatformTarget", options->platform);
        set(project, "PlatformShortName", cw_str_lower(arena, options->platform));
        set(project, "InfArch",
            cw_str_eq_nocase(options->platform, CW_STR("x64"))
                ? CW_STR("amd64")
                : cw_str_lower(arena, options->platform));
    }
    for (size_t i = 0; i < 8; i++)
        set(project, cw_strf(arena, "_NT_TARGET_VERSION_%s", versions[i].name).ptr,
            cw_strf(arena, "0x%X", versions[i].number));
    set(project, "IntDir", CW_STR(CW_OUT_MARK));
    set(project, "OutDir", CW_STR(CW_OUT_MARK));
    set(project, "IntermediateOutputPath", CW_STR(CW_OUT_MARK));
    set(project, "TargetDir", CW_STR(CW_OUT_MARK));
}

static void set_default(struct cw_msbuild *project, const char *name, cw_str value) {
    if (cw_property(project, name).len == 0)
        set(project, name, value);
}

static const char *extension(const struct cw_msbuild *project) {
    cw_str type = cw_property(project, "ConfigurationType");
    return cw_str_eq_nocase(type, CW_STR("Driver"))           ? ".sys"
           : cw_str_eq_nocase(type, CW_STR("DynamicLibrary")) ? ".dll"
           : cw_str_eq_nocase(type, CW_STR("StaticLibrary"))  ? ".lib"
                                                              : ".exe";
}

void cw_kit_defaults(struct cw_msbuild *project) {
    struct cw_arena *arena = project->arena;
    set_default(project, "TargetName", cw_property(project, "ProjectName"));
    set_default(project, "TargetExt", cw_str_of(extension(project)));
    cw_str name = cw_property(project, "TargetName");
    cw_str file = cw_strf(arena, "%" CW_FMT "%" CW_FMT, CW_ARG(name),
                          CW_ARG(cw_property(project, "TargetExt")));
    set(project, "TargetFileName", file);
    set(project, "TargetPath", cw_strf(arena, CW_OUT_MARK "%" CW_FMT, CW_ARG(file)));
    unsigned version = cw_kit_target_version(cw_property(project, "TargetVersion"));
    set_default(project, "_NT_TARGET_VERSION", cw_strf(arena, "0x%X", version ? version : 0xA00u));
    cw_str toolset = cw_property(project, "PlatformToolset");
    bool kernel = cw_str_starts_nocase(toolset, CW_STR("WindowsKernelModeDriver"));
    bool user = cw_str_starts_nocase(toolset, CW_STR("WindowsUserModeDriver"));
    set_default(project, "IsKernelModeToolset", kernel ? CW_STR("true") : CW_STR("false"));
    set_default(project, "IsUserModeToolset", user ? CW_STR("true") : CW_STR("false"));
    set_default(project, "UseDebugLibraries", CW_STR("false"));
}

bool cw_kit_is_implied_library(cw_str name) {
    static const char *const names[] = {
        "ntoskrnl",
        "hal",
        "wmilib",
        "wdfldr",
        "wdfdriverentry",
        "BufferOverflowK",
        "BufferOverflowFastFailK",
        "BufferOverflowU",
        "ntstrsafe",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq_nocase(name, cw_str_of(names[i])))
            return true;
    return false;
}
