package id.lelangkinerja.panel.page;

import id.lelangkinerja.region.Letterhead;
import java.util.List;

/** panel/pdf/pact.jte: the pact as it was signed, on paper, with the consent that it bears. */
public record PactPaperPage(Letterhead letterhead, String region, String agency, String title, List<String> lines,
    String hash, List<PactPage.Signed> signed) {}
