package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/**
 * bidding/attachments.jte: the files of a draft. The address for attaching is empty where there is no room for more.
 */
public record AttachmentsPage(BidHead head, List<AttachmentLine> files, List<Choice> indicators, int most,
    String attachUrl) {}
