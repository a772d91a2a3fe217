package id.lelangkinerja.web.page;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: the reader's texts, the region, who is signed in, where one can go. {@code path} is
 * the address without its query; {@code otherLanguage} is empty where the region offers one alone; {@code assets}
 * gives a file's name the address that changes with its content; {@code unread} is
 * how many notices wait to be read; {@code programme} is the name that the region gave it, empty for the usual one.
 */
public record Shell(Texts t, @Nullable RegionHere region, @Nullable Acting who, Csrf csrf, String path,
    String otherLanguage, List<Item> items, UnaryOperator<String> assets, int unread, String programme) {

  /**
   * The hidden field against forged posts. Its token is made when a form asks for it: a page without one belongs to no
   * reader.
   */
  public static final class Csrf {
    private final Supplier<String> tokens;
    private boolean used;

    public Csrf(Supplier<String> tokens) {
      this.tokens = tokens;
    }

    public String field() {
      return "_csrf";
    }

    public String token() {
      used = true;
      return tokens.get();
    }

    public boolean isUsed() {
      return used;
    }
  }

  /** One entry of the main navigation; its text's key, its address, and whether the reader is there. */
  public record Item(String key, String url, boolean current) {}

  /** What the programme is called here. */
  public String name() {
    return programme.isEmpty() ? t.get("product.name") : programme;
  }

  /** The address of a stylesheet or script of our own. */
  public String asset(String name) {
    return assets.apply(name);
  }

  public Links links() {
    return new Links(region == null ? "" : region.code());
  }

  public boolean signedIn() {
    return who != null;
  }

  /** The offices of the person signed in, as printed under the name. */
  public String offices() {
    return who == null || who.grants().isEmpty() ? "" : who.grants().getFirst().office();
  }

  /** The form's key: the one it came with, so that a corrected form is still the same one, or a new one. */
  public String key(Form form) {
    var typed = form.typed("key");
    return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
  }
}
