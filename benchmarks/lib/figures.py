"""Medians, spreads and tables."""
import statistics


def median(values):
    return statistics.median(values)


def number(value):
    if value is None:
        return "–"
    magnitude = abs(value)
    return f"{value:,.0f}" if magnitude >= 100 else f"{value:.1f}" if magnitude >= 10 else f"{value:.2f}"


def spread(values):
    """The median, and how far the rounds were apart."""
    return f"{number(median(values))} ({number(min(values))}–{number(max(values))})"


def ratios(ours, theirs):
    """Round by round: what disturbed a round disturbed both."""
    return [one / other for one, other in zip(ours, theirs)]


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("| " + " | ".join("---" for _ in head) + " |")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print(flush=True)
