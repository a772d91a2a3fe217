package id.lelangkinerja.panel.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/pdf/pact.jte: the pact as it was signed, on paper, with the consent that it bears; without a mark
 * where it was signed before there were any.
 */
public record PactPaperPage(Letterhead letterhead, String region, String agency, String title, List<String> lines,
    String hash, List<PactPage.Signed> signed, @Nullable Mark mark) {}
