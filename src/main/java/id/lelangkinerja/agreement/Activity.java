package id.lelangkinerja.agreement;

/** The year's money of an activity (kegiatan), in whole rupiah: below the head it takes the place of the programme. */
public record Activity(String activity, long amount) {}
