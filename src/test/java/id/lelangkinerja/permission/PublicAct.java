package id.lelangkinerja.permission;

/** What everybody may open, signing in and out among it, and each one's own work. */
final class PublicAct {
  private final Play play;
  private final Trial trial;

  PublicAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    trial.open("GET /", "/");
    trial.open("GET /{region}", play.links().region());
    trial.open("GET /{region}/", play.links().region() + "/");
    trial.open("GET /{region}/contracts", play.links().contracts().list());
    trial.open("GET /{region}/contracts.csv", play.links().contracts().contractsCsv());
    trial.open("GET /{region}/search", play.links().search() + "?q=kesehatan");
    trial.open("GET /verify", "/verify");
    trial.open("GET /{region}/verify", play.links().signing().verify());
    trial.open("GET /{region}/verify/authority.crt", play.links().signing().authority());
    trial.open("GET /{region}/verify/authority.crl", play.links().signing().revoked());
    trial.free("POST /{region}/verify", play.links().signing().verify());
    trial.open("GET /sign-in", "/sign-in");
    trial.free("POST /sign-in", "/sign-in", "name", "planner", "password", "kata-sandi-planner");
    trial.free("POST /sign-out", "/sign-out");
    trial.sees("GET /{region}/work", play.links().work(), play.signedIn());
  }
}
