package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CleanedTest {
  @Test
  void a_photo_loses_what_the_camera_wrote_and_keeps_its_pixels_and_colours() throws IOException {
    var cleaned = Cleaned.of(FileType.JPEG, Photos.jpeg());
    assertThat(text(cleaned.content())).doesNotContain(Photos.OWNER, "2019:03", "xmpmeta", "Photoshop", "MPF")
        .contains("ICC_PROFILE", "JFIF").endsWith("\u00ff\u00d9");
    assertThat(pixels(cleaned.content())).isEqualTo(pixels(Photos.jpeg()));
    assertThat(Recognising.typeOf(cleaned.content())).contains(FileType.JPEG);
  }

  @Test
  void a_png_loses_its_texts_times_and_exif_and_keeps_its_pixels() throws IOException {
    var cleaned = Cleaned.of(FileType.PNG, Photos.png());
    assertThat(text(cleaned.content())).doesNotContain(Photos.OWNER, "2019:03", "tEXt", "tIME", "prVt");
    assertThat(pixels(cleaned.content())).isEqualTo(pixels(Photos.png()));
    assertThat(Recognising.typeOf(cleaned.content())).contains(FileType.PNG);
  }

  @Test
  void a_photo_that_lay_on_its_side_is_still_turned_and_says_nothing_else() {
    for (var type : new FileType[]{FileType.JPEG, FileType.PNG}) {
      var once = Cleaned.of(type, type == FileType.JPEG ? Photos.jpeg() : Photos.png());
      var content = text(once.content());
      var block = content.substring(content.indexOf("MM\0*"));
      var left = Exif.of(block.substring(0, 26).getBytes(ISO_8859_1));
      assertThat(left.orientation()).as(type.name()).isEqualTo(6);
      assertThat(left.taken()).isEqualTo(Taken.unsaid());
      assertThat(Cleaned.of(type, once.content()).content()).as("cleaned again").isEqualTo(once.content());
    }
  }

  @Test
  void day_and_place_are_read_before_they_are_taken_out_and_kept_only_as_allowed() {
    var day = LocalDate.of(2019, 3, 12);
    for (var told : new Taken[]{Cleaned.of(FileType.JPEG, Photos.jpeg()).taken(),
        Cleaned.of(FileType.PNG, Photos.png()).taken()}) {
      assertThat(told).isEqualTo(new Taken(day, new BigDecimal("-7.97722"), new BigDecimal("112.63389")));
      assertThat(told.allowed(true, false)).isEqualTo(new Taken(day, null, null));
      assertThat(told.allowed(false, true).latitude()).isNotNull();
      assertThat(told.allowed(false, false)).isEqualTo(Taken.unsaid());
    }
  }

  @Test
  void a_picture_that_is_broken_or_cut_is_refused() {
    for (var content : new byte[][]{Arrays.copyOf(Photos.jpeg(), 400), Samples.latin("\u00ff\u00d8\u00ffx\u00ff\u00d9"),
        Samples.latin("\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffExif\u00ff\u00d9")}) {
      assertRefused(FileType.JPEG, content);
    }
    var long64 = Photos.png();
    long64[33] = (byte) 0x80;
    assertRefused(FileType.PNG, long64);
    assertRefused(FileType.PNG, Arrays.copyOf(Photos.png(), 60));
  }

  @Test
  void a_block_of_nonsense_tells_nothing_and_harms_nothing() {
    for (var said : new String[]{"", "MM", "MM\0*\u00ff\u00ff\u00ff\u00ff",
        "II*\0\b\0\0\0\u00ff\u00ff\u0012\1\3\0\u00ff"}) {
      assertThat(Exif.of(Samples.latin(said)).taken()).isEqualTo(Taken.unsaid());
      assertThat(Exif.of(Samples.latin(said)).onlyOrientation()).isEmpty();
    }
  }

  @Test
  void what_is_no_picture_stays_as_it_is() {
    assertThat(Cleaned.of(FileType.PDF, Samples.pdf()).content()).isEqualTo(Samples.pdf());
  }

  private static void assertRefused(FileType type, byte[] content) {
    assertThatThrownBy(() -> Cleaned.of(type, content)).isInstanceOfSatisfying(Refused.class,
        no -> assertThat(no.reason()).isEqualTo(Reason.FILE_TYPE));
  }

  private static String text(byte[] content) {
    return new String(content, ISO_8859_1);
  }

  private static int[] pixels(byte[] picture) throws IOException {
    BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
