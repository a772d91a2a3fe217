package id.lelangkinerja.offline;

/**
 * What a device says of a photo before it sends it.
 *
 * @param size   in bytes
 * @param sha256 of the content, in hexadecimal digits
 */
record Announced(String name, int size, String sha256) {}
