package io.zonegraph.dataset;

import io.zonegraph.city.City;
import io.zonegraph.city.Country;
import io.zonegraph.commitment.Commitment;
import io.zonegraph.deal.Deal;
import io.zonegraph.event.Event;
import io.zonegraph.infrastructure.Infrastructure;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Developer;
import io.zonegraph.organisation.OrganisationKind;
import io.zonegraph.organisation.OtherOrganisation;
import io.zonegraph.organisation.Person;
import io.zonegraph.park.Park;
import io.zonegraph.park.Subdivision;
import io.zonegraph.sector.Sector;
import io.zonegraph.source.Source;
import io.zonegraph.zone.EconomicZone;

/** Makes the nodes that are described for the first time. */
final class NodeFactory {

    private NodeFactory() {}

    static Node create(NodeEntry entry) {
        Node node = switch (entry.kind()) {
            case COUNTRY -> new Country();
            case CITY -> new City();
            case ECONOMIC_ZONE -> new EconomicZone();
            case PARK -> new Park();
            case SUBDIVISION -> new Subdivision();
            case ORGANISATION -> isDeveloper(entry) ? new Developer() : new OtherOrganisation();
            case PERSON -> new Person();
            case DEAL -> new Deal();
            case EVENT -> new Event();
            case COMMITMENT -> new Commitment();
            case INFRASTRUCTURE -> new Infrastructure();
            case SECTOR -> new Sector();
            case SOURCE -> new Source();
        };
        node.slug = entry.slug();
        return node;
    }

    private static boolean isDeveloper(NodeEntry entry) {
        return entry.attributes()
                .map(attributes -> attributes.constant("kind", OrganisationKind.class))
                .filter(OrganisationKind.DEVELOPER::equals)
                .isPresent();
    }
}
