package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;

/** A region has chosen a setting, for today or for a day to come. */
record SettingChosen(RegionId region) {}
