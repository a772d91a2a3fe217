package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which bid a page is about, where it stands, and the addresses around it. */
public record Subject(String agency, int lotNo, String lotTitle, String roundName, Tag state,
    @Nullable LocalDate answerBy, String lotUrl, String bidUrl, String panelUrl) {}
