// SPDX-License-Identifier: GPL-3.0-or-later
// How often the ladder gives each verdict, and how often the interval of the effect covers the truth, when the truth is
// known: simulated series, fixed seed. Usage: confusion [runs]
#include <core/entities/metric.h>
#include <proof/effect.h>
#include <proof/ladder.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

using namespace Ratchet;

namespace {

enum class Noise { Gaussian, Skewed, Counts };

// What truly happened. Shifts are in standard deviations of the noise, better is positive.
struct Truth {
    const char *name;
    std::function<double(int)> gainAfter; // of the point after, counted from 0
    double correlation = 0; // lag 1
    double drift = 0; // a point, all the time: nothing changes at the intervention
    Noise noise = Noise::Gaussian;
};

std::function<double(int)> step(double size)
{
    return [size](int) { return size; };
}

std::function<double(int)> blip(int points, double size)
{
    return [points, size](int i) { return i < points ? size : 0.0; };
}

std::vector<Truth> truths()
{
    return {
        {"no change", step(0)},
        {"step 0.5 s", step(0.5)},
        {"step 1.0 s", step(1)},
        {"step 1.5 s", step(1.5)},
        {"step 2.0 s", step(2)},
        {"step 1.5 s worse", step(-1.5)},
        {"blip 1 x 4 s", blip(1, 4)},
        {"blip 3 x 2.5 s", blip(3, 2.5)},
        {"blip 6 x 2 s", blip(6, 2)},
        {"drift 0.1 s", step(0), 0, 0.1},
        {"drift 0.2 s", step(0), 0, 0.2},
        {"none, r = 0.3", step(0), 0.3},
        {"none, r = 0.6", step(0), 0.6},
        {"1 s, r = 0.3", step(1), 0.3},
        {"1.5 s, r = 0.6", step(1.5), 0.6},
        {"none, skewed", step(0), 0, 0, Noise::Skewed},
        {"1.5 s, skewed", step(1.5), 0, 0, Noise::Skewed},
        {"none, counts", step(0), 0, 0, Noise::Counts},
        {"1.5 s, counts", step(1.5), 0, 0, Noise::Counts},
    };
}

// Noise of mean 0 and standard deviation 1; counts are those of a Poisson process of 4 a period.
class Source {
public:
    double next(const Truth &truth)
    {
        switch (truth.noise) {
        case Noise::Skewed:
            return m_exponential(m_random) - 1;
        case Noise::Counts:
            return (m_poisson(m_random) - 4) / 2.0;
        case Noise::Gaussian:
            break;
        }
        m_last = truth.correlation * m_last + std::sqrt(1 - truth.correlation * truth.correlation) * m_normal(m_random);
        return m_last;
    }
    void restart() { m_last = m_normal(m_random); }

private:
    std::mt19937_64 m_random{20261123};
    std::normal_distribution<double> m_normal;
    std::exponential_distribution<double> m_exponential;
    std::poisson_distribution<int> m_poisson{4};
    double m_last = 0;
};

void simulate(Source &source, const Truth &truth, int before, int after, int runs)
{
    const QDate start(2020, 1, 1);
    std::array<int, std::size(allRungs)> counts{};
    int covered = 0;
    std::vector<Measurement> series;
    for (int run = 0; run < runs; ++run) {
        series.clear();
        source.restart();
        for (int i = 0; i < before + after; ++i) {
            const double gain = i < before ? 0 : truth.gainAfter(i - before);
            series.push_back({start.addDays(30 * i), 100 + source.next(truth) + gain + truth.drift * i});
        }
        const auto points = std::span<const Measurement>(series);
        const LadderVerdict verdict =
            climb(points.first(size_t(before)), points.subspan(size_t(before)), Direction::Up, std::nan(""));
        ++counts[size_t(verdict.rung)];
        const double gain = truth.gainAfter(0);
        covered += verdict.low <= gain && gain <= verdict.high ? 1 : 0;
    }
    const auto share = [&](Rung rung) { return 100.0 * counts[size_t(rung)] / runs; };
    std::printf("%-17s %6.1f %9.1f %7.1f %6.1f %6.1f %8.1f %9.1f %6.1f", truth.name,
                share(Rung::Sustained) + share(Rung::Holding), share(Rung::Sustained), share(Rung::Holding),
                share(Rung::Moved), share(Rung::Faded), share(Rung::NoEvidence), share(Rung::TooEarly),
                share(Rung::Worse));
    if (truth.gainAfter(0) == truth.gainAfter(after - 1))
        std::printf(" %9.1f", 100.0 * covered / runs);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20000;
    std::printf("Percent of %d series each; s is the standard deviation of a reading, r the lag-1 autocorrelation.\n"
                "Gain = sustained + holding. Covers: the 95 percent interval of the effect contains the true step.\n",
                runs);
    Source source;
    for (const int before : {8, 12, 20}) {
        for (const int after : {6, 12, 24}) {
            std::printf("\nBaseline of %d, %d readings after\n%-17s %6s %9s %7s %6s %6s %8s %9s %6s %9s\n", before,
                        after, "truth", "gain", "sustained", "holding", "moved", "faded", "no evid.", "too early",
                        "worse", "covers");
            for (const Truth &truth : truths())
                simulate(source, truth, before, after, runs);
        }
    }
    return 0;
}
