import { InfrastructurePageDocument } from "./infrastructure.generated";
import { eventsAbout } from "./sections";
import { page } from "./spec";

export default page(
  InfrastructurePageDocument,
  ["KIND", "STATUS", "CITY", "LOCATION", "CONSTRUCTION_STARTED_ON"],
  [eventsAbout],
);
