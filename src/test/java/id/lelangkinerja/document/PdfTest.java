package id.lelangkinerja.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @Test
  void a_paper_is_an_archive_file_with_its_fonts_its_colours_and_its_page_numbers_inside() throws IOException {
    try (var pdf = printed("<p>Janji kinerja</p><p class='annex'>Lampiran</p>")) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Janji kinerja", "Halaman 1 dari 2", "Halaman 2 dari 2");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
      var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(),
          java.nio.charset.StandardCharsets.UTF_8);
      assertThat(metadata).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>");
    }
  }

  @Test
  void nothing_is_fetched_from_the_network_while_printing() throws IOException {
    var calls = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      calls.incrementAndGet();
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    });
    server.start();
    try {
      var there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      var paper = """
          <html lang="id"><head><title>Uji</title><link rel="stylesheet" href="THERE.css"/><style>
          @import url('THERE.css'); @font-face { font-family: Stolen; src: url('THERE.ttf') }
          body { background-image: url('THERE.png') }</style></head>
          <body><img src="THERE.png" alt=""/><object type="application/pdf" data="THERE.pdf"></object>
          <p style="font-family: Stolen">x</p><p>Tetap tercetak</p></body></html>""".replace("THERE", there);
      try (var pdf = Loader.loadPDF(Pdf.render(paper))) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("Tetap tercetak");
      }
    } finally {
      server.stop(0);
    }
    assertThat(calls).hasValue(0);
  }

  @Test
  void no_file_of_the_host_gets_into_the_paper(@TempDir Path folder) throws IOException {
    var secret = folder.resolve("rahasia.txt");
    Files.writeString(secret, "kunci-rahasia");
    var uri = secret.toUri();
    try (var pdf = printed("<img src='" + uri + "' alt=''/><link rel='attachment' href='" + uri
        + "' download='x.txt'/><a href='" + uri + "' download='x.txt' download-cc='1'>unduh</a>")) {
      assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("kunci-rahasia");
      var names = pdf.getDocumentCatalog().getNames();
      assertThat(names == null ? null : names.getEmbeddedFiles()).isNull();
    }
    assertThatThrownBy(
        () -> Pdf.render("<!DOCTYPE html [<!ENTITY s SYSTEM '" + uri + "'>]><html><head/><body>&s;</body></html>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void characters_that_cannot_be_printed_neither_break_the_paper_nor_turn_its_text_around() throws IOException {
    try (var pdf = printed("<p>A\u0000B\u0007C \u202Egnitrevni\u202C \uD800 selesai</p><p>\uD83D\uDE00 \u4E2D</p>")) {
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("ABC gnitrevni", "selesai");
    }
  }

  @Test
  void a_malformed_paper_is_refused() {
    assertThatThrownBy(() -> Pdf.render("<html><head/><body><p></body></html>"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pdf.render("<html><body>tanpa kepala</body></html>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PDDocument printed(String body) throws IOException {
    return Loader.loadPDF(
        Pdf.render("<html lang='id'><head><title>Uji</title></head><body>" + body + "</body></html>"));
  }
}
