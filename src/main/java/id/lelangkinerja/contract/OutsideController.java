package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.OutsidePage;
import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing elsewhere: the file is taken along and brought back with one signature more. */
@RegionController
class OutsideController {
  private static final int LONGEST_HASH = 64;
  private static final String PASSWORD = "password";
  private final DeskQuery desk;
  private final Signing signing;
  private final Reauthenticating reauthenticating;
  private final Opening opening;
  private final Posting posting;

  OutsideController(DeskQuery desk, Signing signing, Reauthenticating reauthenticating, Opening opening,
      Posting posting) {
    this.desk = desk;
    this.signing = signing;
    this.reauthenticating = reauthenticating;
    this.opening = opening;
    this.posting = posting;
  }

  @GetMapping("/contracts/{contract}/signature/file")
  Screen show(Acting who, RegionHere here, @PathVariable UUID contract, HttpServletRequest request) {
    return page(who, Links.of(here), new ContractId(contract), !reauthenticating.isFresh(who, request))
        .with(Form.empty());
  }

  @PostMapping("/contracts/{contract}/signature/file")
  ModelAndView bring(Acting who, RegionHere here, @PathVariable UUID contract, Form sent,
      @RequestParam(name = "file") @Nullable MultipartFile file, HttpServletRequest request) {
    var links = Links.of(here);
    var id = new ContractId(contract);
    var form = Upload.noted(sent, file);
    var hash = form.text("hash", LONGEST_HASH);
    return posting.answer(who, "contract-signature-file:" + contract, form, () -> {
      signing.toSign(who, id);
      opening.refuseUnopened(who, hash);
      reauthenticating.confirm(who, PASSWORD, form.typed(PASSWORD), request);
      Upload.read("file", file, path -> {
        signing.sign(who, id, hash, new Means.Outside(bytes(path)));
        return hash;
      });
      return links.contracts().contractDesk(contract);
    }, () -> page(who, links, id, true));
  }

  private Screen page(Acting who, Links links, ContractId id, boolean asks) {
    var contract = desk.sheet(who, id).contract();
    return Screen.of("contract/outside",
        new OutsidePage(contract.number(), opening.of(who, links.contracts().contractDocument(id.value()), signing.toSign(who, id)),
            asks,
            links.contracts().contractSignatureFile(id.value()), links.contracts().contractSignature(id.value())));
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
