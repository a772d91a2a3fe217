package id.lelangkinerja.platform;

/** An amount of money in whole rupiah, never negative; adding beyond the range of a long throws ArithmeticException. */
public record Rupiah(long amount) implements Comparable<Rupiah> {
  public static final Rupiah NONE = new Rupiah(0);

  public Rupiah {
    if (amount < 0) {
      throw new IllegalArgumentException("amount is negative: " + amount);
    }
  }

  public Rupiah plus(Rupiah other) {
    return new Rupiah(Math.addExact(amount, other.amount));
  }

  @Override
  public int compareTo(Rupiah other) {
    return Long.compare(amount, other.amount);
  }
}
