package id.lelangkinerja.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="image/x-qr" data-text="...">} as a QR code of lines, not dots, so that it stays sharp in
 * every size. Nothing is fetched: the text is in the page.
 */
final class Square implements FSObjectDrawer {
  static final String TYPE = "image/x-qr";

  @Override
  public @Nullable Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
      OutputDevice device, RenderingContext context, int dotsPerPixel) {
    var square = square(element.getAttribute("data-text"));
    device.drawWithGraphics((float) x, (float) y, (float) width, (float) height,
        graphics -> draw(square, graphics, width / dotsPerPixel));
    return null;
  }

  private static void draw(BitMatrix square, Graphics2D graphics, double width) {
    double step = width / square.getWidth();
    graphics.setColor(Color.BLACK);
    for (int row = 0; row < square.getHeight(); row++) {
      for (int from = 0; from < square.getWidth(); from++) {
        int to = from;
        while (to < square.getWidth() && square.get(to, row)) {
          to++;
        }
        if (to > from) {
          graphics.fill(new Rectangle2D.Double(from * step, row * step, (to - from) * step, step));
          from = to;
        }
      }
    }
  }

  private static BitMatrix square(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
          Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2,
              EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()));
    } catch (WriterException unfit) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length(), unfit);
    }
  }
}
