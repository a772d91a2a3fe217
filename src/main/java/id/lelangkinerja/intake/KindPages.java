package id.lelangkinerja.intake;

import id.lelangkinerja.intake.page.KindPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.Column;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a kind of table is explained: on its page, and in the templates beside the heads of the columns. */
@Component
class KindPages {
  private final MessageSource messages;

  KindPages(MessageSource messages) {
    this.messages = messages;
  }

  /** The key of the kind's name. */
  static String key(String kind) {
    return "import." + kind;
  }

  Screen screen(RegionHere here, ImportKind kind) {
    var links = Links.of(here).imports();
    return Screen.of("intake/kind", new KindPage(key(kind.name()), key(kind.name()) + ".help", kind.columns().stream()
        .map(column -> new KindPage.Column(column.name(), helpKey(kind, column), column.required(),
            String.join(", ", column.choices())))
        .toList(), kind.mostRows(), links.template(kind.name()), links.present(kind.name()), links.kind(kind.name())));
  }

  /** A table with the kind's columns and nothing else in it yet; with explanations in the reader's language. */
  Table table(ImportKind kind, Locale reader) {
    return new Table(kind.columns().stream().map(column -> new Column(column.name(), help(kind, column, reader),
        column.choices())).toList());
  }

  /** A table to fill in: with what is awaited, or else with one example that is left out when the file is read. */
  Table template(Acting who, ImportKind kind, Locale reader) {
    return kind.awaited(who, new Texts(reader, messages)).orElseGet(() -> example(kind, reader));
  }

  private Table example(ImportKind kind, Locale reader) {
    var table = table(kind, reader);
    var example = kind.columns().stream().map(ImportColumn::example).toList();
    var marked = new Texts(reader, messages).get("import.example", example.getFirst());
    table.row(java.util.stream.Stream.concat(java.util.stream.Stream.of(marked), example.stream().skip(1)).toArray());
    return table;
  }

  private String help(ImportKind kind, ImportColumn column, Locale reader) {
    var texts = new Texts(reader, messages);
    var must = texts.get(column.required() ? "import.required" : "import.optional");
    return String.join(" ", List.of(must + ".", texts.get(helpKey(kind, column))));
  }

  private static String helpKey(ImportKind kind, ImportColumn column) {
    return key(kind.name()) + "." + column.name();
  }
}
