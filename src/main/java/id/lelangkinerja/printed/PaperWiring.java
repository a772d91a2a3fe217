package id.lelangkinerja.printed;

import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Origin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the papers of each kind known to the page on which anybody examines them. */
@Configuration(proxyBeanMethods = false)
class PaperWiring {
  @Bean
  Origin draftDecrees(PaperRepository papers) {
    return new PaperOrigin(DocumentKind.DRAFT_DECREE, papers);
  }

  @Bean
  Origin actionPlans(PaperRepository papers) {
    return new PaperOrigin(DocumentKind.ACTION_PLAN, papers);
  }

  @Bean
  Origin invitations(PaperRepository papers) {
    return new PaperOrigin(DocumentKind.INVITATION, papers);
  }

  @Bean
  Origin progressOfPlans(PaperRepository papers) {
    return new PaperOrigin(DocumentKind.PLAN_PROGRESS, papers);
  }
}
