package id.lelangkinerja.merkle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tiles of a log of that size where it is published: below an address, or in a folder that holds a copy of it. */
final class Tiles implements Nodes {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int FOUND = 200;
  private final String place;
  private final long size;

  Tiles(String place, long size) {
    this.place = place.replaceAll("/+$", "");
    this.size = size;
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    var tile = Tile.holding(level, from, size);
    var bytes = read(tile);
    int begin = (int) (from - tile.from()) * Hash.LENGTH;
    if (bytes.length < begin + count * Hash.LENGTH) {
      throw new UncheckedIOException(new IOException("The tile " + tile.name() + " is too short."));
    }
    var hashes = new ArrayList<Hash>();
    for (int i = 0; i < count; i++) {
      hashes.add(Hash.of(Arrays.copyOfRange(bytes, begin + i * Hash.LENGTH, begin + (i + 1) * Hash.LENGTH)));
    }
    return hashes;
  }

  /** A tile that has been filled since may be there in its full width alone. */
  private byte[] read(Tile tile) {
    try {
      var bytes = fetch(tile.name());
      if (bytes == null && !tile.isFull()) {
        bytes = fetch(tile.full().name());
      }
      if (bytes == null) {
        throw new IOException("There is no tile " + tile.name() + " at " + place + ".");
      }
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private byte @Nullable [] fetch(String name) throws IOException {
    if (!place.matches("https?://.*")) {
      try {
        return Files.readAllBytes(Path.of(place, "tile", name));
      } catch (NoSuchFileException missing) {
        return null;
      }
    }
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var request = HttpRequest.newBuilder(URI.create(place + "/tile/" + name)).timeout(PATIENCE).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return answer.statusCode() == FOUND ? answer.body() : null;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while reading " + place + ".", interrupted);
    } catch (IllegalArgumentException noAddress) {
      throw new IOException("This is no address: " + place + ".", noAddress);
    }
  }
}
