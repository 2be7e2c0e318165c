/* MsGpioClxStub.lib: GPIO controllers. The extension has no globals for its clients. */
#include "class.h"

#include <gpioclx.h>

PGPIO_CLX_EXPORTED_INTERFACES GpioClxExportedInterfaces[GPIO_CLX_TOTAL_EXPORTS];

CW_CLASS_BIND(L"GPIOClx", 1, 1, GpioClxExportedInterfaces, NULL);
