package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A contract in a world of its own, drawn up from what was auctioned and out for signature, and what is done with it. */
public final class OutForSignature {
  @Autowired
  Worlds worlds;
  @Autowired
  DrawingUp drawingUp;
  @Autowired
  SendingForSignature sending;
  @Autowired
  Signing signing;
  @Autowired
  DeskQuery desk;
  @Autowired
  FileStore files;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Scope scope;
  private final World world;
  private final ContractId id;

  public OutForSignature(AutowireCapableBeanFactory beans) {
    beans.autowireBean(this);
    world = worlds.fresh();
    id = another("Ibu dan bayi selamat");
  }

  public World world() {
    return world;
  }

  ContractId id() {
    return id;
  }

  /** Sends one more contract of the same agency out for signature. */
  public ContractId another(String title) {
    var drawn = drawingUp.drawUp(world.planner().acting(),
        Auctioned.lot(jdbc, transaction, scope, world, title).lotId());
    sending.send(world.planner().acting(), drawn);
    return drawn;
  }

  /** Signs electronically, by a certificate of the installation. */
  void sign(Player player) {
    signing.sign(player.acting(), id, toSign(player));
  }

  String toSign(Player player) {
    return signing.toSign(player.acting(), id);
  }

  ContractSheet sheet() {
    return desk.sheet(world.planner().acting(), id);
  }

  ContractState state() {
    return sheet().contract().state();
  }

  String textHash() {
    return requireNonNull(sheet().contract().documentHash());
  }

  /** The text that is consented to. */
  byte[] text() {
    return content(requireNonNull(sheet().contract().fileId()));
  }

  /** The file with the signatures so far. */
  byte[] signed() {
    return content(requireNonNull(sheet().contract().signedFileId()));
  }

  private byte[] content(UUID file) {
    try (var stream = files.open(world.region(), file)) {
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The code that is printed on the contract. */
  String code() {
    return told("select code from document_code where region_id = :region and document_kind = 'CONTRACT'");
  }

  /** The only value that the query finds in the region. */
  String told(String query) {
    return requireNonNull(transaction.execute(_ -> {
      scope.of(world.region());
      return jdbc.sql(query).param("region", world.region().value()).query(String.class).single();
    }));
  }

  /** Changes rows of the region as no act would. */
  void change(String statement) {
    transaction.executeWithoutResult(_ -> {
      scope.of(world.region());
      jdbc.sql(statement).param("region", world.region().value()).update();
    });
  }
}
