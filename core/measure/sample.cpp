#include "core/measure/sample.h"

namespace tactful::measure {
namespace {

double lessOne(double people)
{
    return people > 1.0 ? people - 1.0 : 1.0;
}

}  // namespace

Sample sampleOf(const Eigen::ArrayXd& values)
{
    Sample sample;
    sample.people = static_cast<double>(values.size());
    if (values.size() == 0) return sample;
    sample.mean = values.mean();
    sample.variance = (values - sample.mean).square().sum() / lessOne(sample.people);
    return sample;
}

Sample sampleOfSums(double people, double sum, double sumOfSquares)
{
    Sample sample;
    sample.people = people;
    if (people <= 0.0) return sample;
    sample.mean = sum / people;
    sample.variance = (sumOfSquares - sum * sample.mean) / lessOne(people);
    return sample;
}

Sample sampleOfShare(std::int64_t chosen, std::int64_t people)
{
    Sample sample;
    sample.people = static_cast<double>(people);
    if (people <= 0) return sample;
    sample.mean = static_cast<double>(chosen) / sample.people;
    sample.variance = sample.mean * (1.0 - sample.mean);
    return sample;
}

Sample joined(std::span<const Sample> parts)
{
    Sample all;
    double squares = 0.0;  // around the mean so far (Chan, Golub and LeVeque 1983)
    for (const Sample& part : parts) {
        const double people = all.people + part.people;
        if (part.people <= 0.0) continue;
        const double step = part.mean - all.mean;
        squares += part.variance * lessOne(part.people) + step * step * all.people * part.people / people;
        all.mean += step * part.people / people;
        all.people = people;
    }
    all.variance = squares / lessOne(all.people);
    return all;
}

Result<PairedSample> pairedSampleOf(const Eigen::ArrayXd& after, const Eigen::ArrayXd& before)
{
    if (after.size() != before.size())
        return Error{ErrorCode::BadInput,
                     "What people did before and during the test must be known of the same people.",
                     "before"};
    PairedSample pair{sampleOf(after), sampleOf(before), 0.0};
    if (after.size() > 0)
        pair.covariance =
            ((after - pair.after.mean) * (before - pair.before.mean)).sum() / lessOne(pair.after.people);
    return pair;
}

PairedSample pairedSampleOfSums(const Sample& after, const Sample& before, double products)
{
    const double people = after.people;
    return {after, before, (products - people * after.mean * before.mean) / lessOne(people)};
}

}  // namespace tactful::measure
