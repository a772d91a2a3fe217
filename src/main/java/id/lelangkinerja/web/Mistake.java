package id.lelangkinerja.web;

import id.lelangkinerja.platform.Refused;

/** What is wrong with one field of a form; the field's name is empty where the whole form is meant. */
public record Mistake(String field, Refused refused) {}
