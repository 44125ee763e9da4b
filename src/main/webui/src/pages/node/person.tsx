import { PersonPageDocument } from "./person.generated";
import { linked } from "./rows";
import { commitmentsMade, commitmentsReceived, eventsAttended } from "./sections";
import { page } from "./spec";

export default page(
  PersonPageDocument,
  [],
  [
    { name: "positions", none: "positions", items: ({ positions }, format) => linked(positions.edges, format) },
    eventsAttended,
    commitmentsMade,
    commitmentsReceived,
  ],
);
