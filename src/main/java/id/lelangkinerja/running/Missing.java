package id.lelangkinerja.running;

import id.lelangkinerja.measurement.MeasurementState;
import java.time.LocalDate;
import java.util.UUID;

/** A figure of a contract that is not verified. */
public record Missing(UUID measurementId, String indicatorName, int year, int period, int periods, LocalDate dueOn,
    MeasurementState state) {}
