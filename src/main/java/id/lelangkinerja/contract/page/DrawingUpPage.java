package id.lelangkinerja.contract.page;

/** contract/drawing-up.jte: what the contract of an awarded lot would say, before it is drawn up. */
public record DrawingUpPage(String title, String agency, String round, Promises promises, Budgets budgets,
    String drawUp, String drafts) {}
