#include "core/models/block_product.h"

#define TACTFUL_LANE 4
#include "core/models/block_product_body.h"

namespace tactful::models {

static_assert(side == blockSide);

void subtractProductPlain(float* c, const float* a, const float* b)
{
    subtractBlocks(c, a, b);
}

SubtractProduct subtractProduct()
{
    const SubtractProduct fast = subtractProductAvx2();
    return fast ? fast : subtractProductPlain;
}

}  // namespace tactful::models
