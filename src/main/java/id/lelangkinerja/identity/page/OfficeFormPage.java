package id.lelangkinerja.identity.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/**
 * identity/office-form.jte: gives an office to a person, or, where the name is empty, to whom the sign-in name names.
 */
public record OfficeFormPage(String name, List<Choice> roles, List<Choice> agencies, String action, String back) {}
