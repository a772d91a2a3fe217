package id.lelangkinerja.files;

import java.util.UUID;

/**
 * A file that is kept: its name made harmless, its media type by content, its size in bytes (above 0), and the SHA-256
 * of its content in hexadecimal digits, under which it lies on the disk.
 */
public record StoredFile(UUID fileId, String name, String mediaType, long size, String sha256) {}
