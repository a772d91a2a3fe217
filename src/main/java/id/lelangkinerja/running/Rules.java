package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Party;
import java.time.LocalDate;
import java.util.List;

/** Who may do what with a contract while it runs. */
public final class Rules {
  private Rules() {}

  /** Reads what is proposed and what is missing: those who decide and plan, and the people of the holder. */
  public static boolean mayRead(Acting who, AgencyId holder) {
    return who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY) || who.worksFor(holder);
  }

  static boolean mayRead(Acting who, Contract contract) {
    return mayRead(who, holder(contract));
  }

  /** The holder's head asks for oneself; a planner for others, never for an agency to which that person belongs. */
  static boolean proposes(Acting who, Contract contract) {
    return who.heads(holder(contract)) || plansFor(who, contract);
  }

  static boolean mayPropose(Acting who, Contract contract) {
    return isRunning(contract) && proposes(who, contract);
  }

  /** The very office in which a party signs: the holder's head, or the mayor. */
  static boolean holdsOffice(Acting who, Contract contract, Party party) {
    return switch (party) {
      case FIRST -> who.heads(holder(contract));
      case SECOND -> who.has(Role.MAYOR);
    };
  }

  /** The mayor, but not about a contract of an agency to which that person belongs. */
  static boolean decides(Acting who, Contract contract) {
    return who.has(Role.MAYOR) && !who.belongsTo(holder(contract));
  }

  /** The regional secretary advises, but not about a contract of an agency to which that person belongs. */
  static boolean advises(Acting who, Contract contract) {
    return who.has(Role.SECRETARY) && !who.belongsTo(holder(contract));
  }

  /** Who proposed an amendment never advises on it. */
  static boolean mayAdvise(Acting who, Contract contract, Amendment amendment) {
    return isRunning(contract) && amendment.state() == AmendmentState.AWAITING_ADVICE && advises(who, contract)
        && !amendment.proposer().equals(who.person());
  }

  /** Two pairs of eyes: who proposed an amendment never decides it, whatever roles that person holds. */
  static boolean mayDecide(Acting who, Contract contract, Amendment amendment) {
    return isRunning(contract) && amendment.state() == AmendmentState.PROPOSED && decides(who, contract)
        && !amendment.proposer().equals(who.person());
  }

  /** Until both have signed it, the mayor may still decline an approved one. */
  static boolean mayRefuse(Acting who, Contract contract, Amendment amendment) {
    return isRunning(contract) && amendment.state().isDecidable() && decides(who, contract)
        && !amendment.proposer().equals(who.person());
  }

  /** Whoever could have proposed it lays proof beside it, until it is decided. */
  static boolean mayProve(Acting who, Contract contract, Amendment amendment) {
    return isRunning(contract) && amendment.state().isUndecided() && proposes(who, contract);
  }

  /** Whoever could have proposed it takes it back, until the first signature. */
  static boolean mayWithdraw(Acting who, Contract contract, Amendment amendment) {
    return amendment.state().isOpen() && amendment.signedFileId() == null && proposes(who, contract);
  }

  /** The planner transfers and closes, except where that person belongs to the agency. */
  static boolean plansFor(Acting who, Contract contract) {
    return who.has(Role.PLANNER) && !who.belongsTo(holder(contract));
  }

  /** The planner divides it among its successors, where that person belongs to none of them. */
  static boolean divides(Acting who, Contract contract, List<Successor> successors) {
    return plansFor(who, contract)
        && successors.stream().noneMatch(each -> who.belongsTo(new AgencyId(each.agencyId())));
  }

  /** The mayor ends a contract before its term, where amendments are that person's to decide; afterwards it is closed. */
  static boolean mayTerminate(Acting who, Contract contract, LocalDate today) {
    return isRunning(contract) && decides(who, contract) && today.getYear() <= contract.lastYear();
  }

  /** A handover act is signed by the person whom it names. */
  static boolean isOwn(Acting who, Handover act) {
    return act.personId().equals(who.person().value());
  }

  /** An act that is not signed yet is read by whom it names, and by those who read what is proposed. */
  static boolean mayRead(Acting who, Handover act) {
    return isOwn(who, act) || who.has(Role.MONITOR) || mayRead(who, new AgencyId(act.agencyId()));
  }

  /** Sees who owes handover acts, and which are overdue. */
  static boolean watchesHandovers(Acting who) {
    return who.hasAny(Role.MONITOR, Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  static boolean isRunning(Contract contract) {
    return contract.state() == ContractState.IN_FORCE;
  }

  private static AgencyId holder(Contract contract) {
    return new AgencyId(contract.agencyId());
  }
}
