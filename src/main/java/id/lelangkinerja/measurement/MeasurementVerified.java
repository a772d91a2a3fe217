package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.RegionId;
import java.util.UUID;

/** A figure was verified, and is public from the end of this transaction on. */
public record MeasurementVerified(RegionId region, UUID measurement) {}
