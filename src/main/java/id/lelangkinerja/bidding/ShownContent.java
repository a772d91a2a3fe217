package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ContentPage;

/**
 * What an opened bid says beside what its lot asks, made ready for the pages of later modules: their templates hand it
 * on to the parts in {@code bidding/} that draw it.
 */
public record ShownContent(ContentPage content) {}
