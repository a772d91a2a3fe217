package id.lelangkinerja.award.page;

/** award/answer.jte: the panel answers an objection to the award of a lot. */
public record AnsweringPage(int no, String title, Objections.Row objection, String url, String backUrl,
    String lotUrl, String roundName, String roundUrl) {}
