/*
 * Where a device sits in its case: the buffers of the _PLD method.
 */
#ifndef CWDK_ACPI_LOCATION_H
#define CWDK_ACPI_LOCATION_H

#include "wdm.h"

#define ACPI_PLD_OFFSET_NONE 65535

DEFINE_GUID(ACPI_PLD_CONTAINER_BUFFER_GUID, 0xC02FA109, 0x6A82, 0x4188, 0x9F, 0x66, 0xB1, 0x90,
            0xBA, 0x62, 0xDB, 0x49);
DEFINE_GUID(ACPI_PLD_INTERFACE_CLASS_BUFFER_GUID, 0x1FACEC76, 0x96A8, 0x4D9E, 0x84, 0x6E, 0x3A,
            0x6D, 0x68, 0x7C, 0x32, 0xFC);
DEFINE_GUID(ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER_GUID, 0x1FACEA4B, 0xDA66, 0x484C, 0xBA, 0x5B,
            0x51, 0x27, 0xE0, 0x5F, 0x95, 0xB2);
DEFINE_GUID(ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER_GUID, 0x1FACE9DB, 0x2530, 0x4248, 0x8E, 0xE3,
            0x51, 0x05, 0x3A, 0xEF, 0x47, 0xC2);
DEFINE_GUID(ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER_GUID, 0x1FACE3F6, 0x1A60, 0x4686, 0x98, 0x33,
            0xEC, 0x84, 0x02, 0xD4, 0x3B, 0x04);
DEFINE_GUID(ACPI_PLD_JOINT_BUFFER_GUID, 0xF01CFC40, 0x3C75, 0x4523, 0x9E, 0x44, 0x21, 0x5C, 0xB1,
            0x54, 0xBD, 0xA6);
DEFINE_GUID(ACPI_PLD_SPATIAL_BUFFER_GUID, 0x59AF1A1F, 0xABA4, 0x4BB8, 0x81, 0xEF, 0x55, 0x93, 0x8E,
            0x9B, 0xC5, 0x3A);

EXTERN_C_START

typedef enum _ACPI_PLD_HORIZONTAL_POSITION {
    AcpiPldHPosLeft = 0,
    AcpiPldHPosCenter,
    AcpiPldHPosRight,
} ACPI_PLD_HORIZONTAL_POSITION,
    *PACPI_PLD_HORIZONTAL_POSITION;

typedef ACPI_PLD_HORIZONTAL_POSITION AcpiPldHPos;

typedef enum _ACPI_PLD_PANEL {
    AcpiPldPanelTop = 0,
    AcpiPldPanelBottom,
    AcpiPldPanelLeft,
    AcpiPldPanelRight,
    AcpiPldPanelFront,
    AcpiPldPanelBack,
    AcpiPldPanelUnknown,
} ACPI_PLD_PANEL,
    *PACPI_PLD_PANEL;

typedef ACPI_PLD_PANEL AcpiPldPanel;

typedef enum _ACPI_PLD_ROTATION {
    AcpiPldRotation0 = 0,
    AcpiPldRotation45,
    AcpiPldRotation90,
    AcpiPldRotation135,
    AcpiPldRotation180,
    AcpiPldRotation225,
    AcpiPldRotation270,
    AcpiPldRotation315,
} ACPI_PLD_ROTATION,
    *PACPI_PLD_ROTATION;

typedef ACPI_PLD_ROTATION AcpiPldRotation;

typedef enum _ACPI_PLD_SHAPE {
    AcpiPldShapeRound = 0,
    AcpiPldShapeOval,
    AcpiPldShapeSquare,
    AcpiPldShapeVRect,
    AcpiPldShapeHRect,
    AcpiPldShapeVTrap,
    AcpiPldShapeHTrap,
    AcpiPldShapeUnknown,
    AcpiPldShapeChamfered,
} ACPI_PLD_SHAPE,
    *PACPI_PLD_SHAPE;

typedef ACPI_PLD_SHAPE AcpiPldShape;

typedef enum _ACPI_PLD_VERTICAL_POSITION {
    AcpiPldVPosUpper = 0,
    AcpiPldVPosCenter,
    AcpiPldVPosLower,
} ACPI_PLD_VERTICAL_POSITION,
    *PACPI_PLD_VERTICAL_POSITION;

typedef ACPI_PLD_VERTICAL_POSITION AcpiPldVPos;

typedef enum _ACPI_PLD_EDGE {
    AcpiPldEdgeTop = 0,
    AcpiPldEdgeBottom,
    AcpiPldEdgeLeft,
    AcpiPldEdgeRight,
    AcpiPldEdgeUnknown,
} ACPI_PLD_EDGE,
    *PACPI_PLD_EDGE;

typedef enum _ACPI_PLD_JOINT_TYPE {
    AcpiPldJointTypeFixed = 0,
    AcpiPldJointTypePlanar,
    AcpiPldJointTypeHinge,
    AcpiPldJointTypePivot,
    AcpiPldJointTypeSwivel,
} ACPI_PLD_JOINT_TYPE,
    *PACPI_PLD_JOINT_TYPE;

typedef enum _ACPI_PLD_ORIENTATION {
    AcpiPldOrientationHorizontal = 0,
    AcpiPldOrientationVertical,
} ACPI_PLD_ORIENTATION,
    *PACPI_PLD_ORIENTATION;

typedef struct _ACPI_PLD_BUFFER ACPI_PLD_BUFFER, *PACPI_PLD_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_BUFFER {
    UINT32 Revision : 7;
    UINT32 IgnoreColor : 1;
    UINT32 Color : 24;
    UINT32 Width : 16;
    UINT32 Height : 16;
    UINT32 UserVisible : 1;
    UINT32 Dock : 1;
    UINT32 Lid : 1;
    UINT32 Panel : 3;
    UINT32 VerticalPosition : 2;
    UINT32 HorizontalPosition : 2;
    UINT32 Shape : 4;
    UINT32 GroupOrientation : 1;
    UINT32 GroupToken : 8;
    UINT32 GroupPosition : 8;
    UINT32 Bay : 1;
    UINT32 Ejectable : 1;
    UINT32 EjectionRequired : 1;
    UINT32 CabinetNumber : 8;
    UINT32 CardCageNumber : 8;
    UINT32 Reserved : 14;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_CONTAINER_BUFFER ACPI_PLD_CONTAINER_BUFFER, *PACPI_PLD_CONTAINER_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_CONTAINER_BUFFER {
    GUID ContainerId;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_INTERFACE_CLASS_BUFFER ACPI_PLD_INTERFACE_CLASS_BUFFER,
    *PACPI_PLD_INTERFACE_CLASS_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_INTERFACE_CLASS_BUFFER {
    GUID ClassGuid;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER,
    *PACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER;
struct _ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER {
    CHAR ReferenceString[16];
};

typedef struct _ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER,
    *PACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER {
    GUID ReferenceGuid;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER
    ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER,
    *PACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER {
    WCHAR ReferenceString[8];
};
#pragma pack(pop)

typedef struct _ACPI_PLD_JOINT_BUFFER ACPI_PLD_JOINT_BUFFER, *PACPI_PLD_JOINT_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_JOINT_BUFFER {
    UINT32 Revision : 5;
    UINT32 JointType : 4;
    UINT32 SourceEdge : 3;
    UINT32 TargetCabinetNumber : 8;
    UINT32 TargetPanel : 3;
    UINT32 TargetEdge : 3;
    UINT32 Reserved1 : 5;
    UINT32 MovementOrientation : 1;
    UINT32 ForwardMovementRange : 16;
    UINT32 BackwardMovementRange : 16;
    UINT32 HorizontalOffset : 16;
    UINT32 VerticalOffset : 16;
    UINT32 GapOffset : 16;
    UINT32 Rotation : 9;
    UINT32 Reserved2 : 7;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_SPATIAL_BUFFER ACPI_PLD_SPATIAL_BUFFER, *PACPI_PLD_SPATIAL_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_SPATIAL_BUFFER {
    UINT32 Revision : 5;
    UINT32 RollRotation : 9;
    UINT32 PitchRotation : 9;
    UINT32 YawRotation : 9;
    UINT32 Width : 16;
    UINT32 Height : 16;
    UINT32 Length : 16;
    UINT32 HorizontalOffset : 16;
    UINT32 VerticalOffset : 16;
    UINT32 DepthOffset : 16;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_V2_BUFFER ACPI_PLD_V2_BUFFER, *PACPI_PLD_V2_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_V2_BUFFER {
    UINT32 Revision : 7;
    UINT32 IgnoreColor : 1;
    UINT32 Color : 24;
    UINT32 Width : 16;
    UINT32 Height : 16;
    UINT32 UserVisible : 1;
    UINT32 Dock : 1;
    UINT32 Lid : 1;
    UINT32 Panel : 3;
    UINT32 VerticalPosition : 2;
    UINT32 HorizontalPosition : 2;
    UINT32 Shape : 4;
    UINT32 GroupOrientation : 1;
    UINT32 GroupToken : 8;
    UINT32 GroupPosition : 8;
    UINT32 Bay : 1;
    UINT32 Ejectable : 1;
    UINT32 EjectionRequired : 1;
    UINT32 CabinetNumber : 8;
    UINT32 CardCageNumber : 8;
    UINT32 Reference : 1;
    UINT32 Rotation : 4;
    UINT32 Order : 5;
    UINT32 Reserved : 4;
    UINT32 VerticalOffset : 16;
    UINT32 HorizontalOffset : 16;
};
#pragma pack(pop)

EXTERN_C_END

#endif
