package audiototext.domain.broken;

import jakarta.inject.Singleton;

/** Breaks the hexagon, to prove that the architecture test notices. */
@Singleton
public class DomainThatKnowsAFramework {}
