// No include guard: included once by each file that compiles it, after TACTFUL_LANE is defined as the number
// of floats that go through the processor together. Nothing from the standard library may be used here:
// whatever is compiled for AVX2 must not be shared with the rest of the program.

namespace {

constexpr unsigned long side = 64;  // blockSide
constexpr unsigned long rowsAtOnce = 4;
constexpr unsigned long lane = TACTFUL_LANE;
constexpr unsigned long columnsAtOnce = 2 * lane;

#if defined(__GNUC__)
using Lane = float __attribute__((vector_size(TACTFUL_LANE * sizeof(float)), aligned(4), may_alias));

inline void takeAway(Lane& from, float a, const Lane& b)
{
    from -= a * b;
}
#else
struct Lane {
    float value[lane];
};

inline void takeAway(Lane& from, float a, const Lane& b)
{
    for (unsigned long i = 0; i < lane; ++i)
        from.value[i] -= a * b.value[i];
}
#endif

const Lane& laneAt(const float* at)
{
    return *reinterpret_cast<const Lane*>(at);
}

Lane& laneAt(float* at)
{
    return *reinterpret_cast<Lane*>(at);
}

/// rowsAtOnce rows of c and columnsAtOnce columns, which stay in registers meanwhile.
inline void subtractStrip(float* c, const float* a, const float* b)
{
    Lane sum[rowsAtOnce][2];
    for (unsigned long i = 0; i < rowsAtOnce; ++i)
        for (unsigned long j = 0; j < 2; ++j)
            sum[i][j] = laneAt(c + i * side + j * lane);
    for (unsigned long k = 0; k < side; ++k) {
        const Lane left = laneAt(b + k * side), right = laneAt(b + k * side + lane);
        for (unsigned long i = 0; i < rowsAtOnce; ++i) {
            takeAway(sum[i][0], a[i * side + k], left);
            takeAway(sum[i][1], a[i * side + k], right);
        }
    }
    for (unsigned long i = 0; i < rowsAtOnce; ++i)
        for (unsigned long j = 0; j < 2; ++j)
            laneAt(c + i * side + j * lane) = sum[i][j];
}

void subtractBlocks(float* c, const float* a, const float* b)
{
    for (unsigned long j = 0; j < side; j += columnsAtOnce)
        for (unsigned long i = 0; i < side; i += rowsAtOnce)
            subtractStrip(c + i * side + j, a + i * side, b + j);
}

}  // namespace
