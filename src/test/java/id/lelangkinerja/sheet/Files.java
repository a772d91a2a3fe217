package id.lelangkinerja.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests: written to a folder of the test's own, and read back into rows. */
public final class Files {
  public static final String TYPES = "[Content_Types].xml";
  public static final String SHEET = "xl/worksheets/sheet1.xml";

  private Files() {}

  static List<SheetRow> read(Path folder, byte[] content) {
    return read(folder, content, Limits.USUAL);
  }

  static List<SheetRow> read(Path folder, byte[] content, Limits limits) {
    var rows = new ArrayList<SheetRow>();
    try {
      var file = java.nio.file.Files.write(java.nio.file.Files.createTempFile(folder, "table", ".part"), content);
      SheetReading.read(file, limits, rows::add);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return rows;
  }

  public static byte[] text(String csv) {
    return csv.getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook whose one sheet holds this XML between sheetData's tags. */
  public static Map<String, byte[]> workbook(String rows) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(TYPES, text("""
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml"
          ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""));
    parts.put("xl/workbook.xml", text("""
        <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="secret" sheetId="2" state="hidden" r:id="rId2"/>
        <sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
    parts.put("xl/_rels/workbook.xml.rels", text("""
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="x" Target="worksheets/sheet2.xml"/></Relationships>"""));
    parts.put("xl/styles.xml", text("""
        <?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts><numFmt numFmtId="170" formatCode="[$-421]dd\\ mmmm\\ yyyy"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="4"/></cellXfs>
        </styleSheet>"""));
    parts.put(SHEET, sheet(rows));
    return parts;
  }

  public static byte[] sheet(String rows) {
    return text("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetData>" + rows + "</sheetData></worksheet>");
  }

  public static String inline(String address, String text) {
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bytes.toByteArray();
  }

  /** A workbook with these rows whose texts unpack to so many mebibytes. */
  public static byte[] bomb(String rows, int mebibytes) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : workbook(rows).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(text("<sst><si><t>"));
      var block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int mebibyte = 0; mebibyte < mebibytes; mebibyte++) {
        zip.write(block);
      }
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bytes.toByteArray();
  }
}
