// Holds Dockerfiles against the rules of the language and against ours for what an image may be:
//   node dockerfile.js docker/Dockerfile.native...
import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";

const problems = process.argv.slice(2).flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return [...language(text), ...ours(DockerfileParser.parse(text))].map((problem) => `${file}: ${problem}`);
});
problems.forEach((problem) => console.log(problem));
console.log(`${process.argv.length - 2} files, ${problems.length} problems`);
process.exit(problems.length === 0 && process.argv.length > 2 ? 0 : 1);

function language(text) {
  return validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function ours(dockerfile) {
  const last = dockerfile.getInstructions().findLast((instruction) => instruction.getKeyword() === "FROM");
  const image = dockerfile
    .getInstructions()
    .filter((instruction) => instruction.getRange().start.line > last.getRange().start.line);
  const of = (keyword) => image.filter((instruction) => instruction.getKeyword() === keyword);
  const rules = {
    "names an image without a version, or takes none as an argument": baseImages(dockerfile).every((name) =>
      /:(?!latest)[^/]+$/.test(name),
    ),
    "does not end as a user given by number, who is not root": /^[1-9]\d*(:[1-9]\d*)?$/.test(
      of("USER").at(-1)?.getArgumentsContent() ?? "",
    ),
    "runs something in the image itself": of("RUN").length === 0,
    "starts by way of a shell": [...of("ENTRYPOINT"), ...of("CMD")].every((start) =>
      start.getArgumentsContent().startsWith("["),
    ),
    "has no label of the version": of("LABEL").some((label) =>
      label.getArgumentsContent().includes("org.opencontainers.image.version"),
    ),
    "brings no licences": of("COPY").some((copy) => copy.getArgumentsContent().endsWith("/licences/")),
    "holds a secret": dockerfile
      .getInstructions()
      .filter((instruction) => ["ARG", "ENV"].includes(instruction.getKeyword()))
      .every((instruction) => !/(PASSWORD|SECRET|TOKEN)=/.test(instruction.getArgumentsContent())),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

/** What the arguments before the first stage name: every image from elsewhere is one of them. */
function baseImages(dockerfile) {
  const defaults = new Map(
    dockerfile
      .getARGs()
      .map((arg) => arg.getProperty())
      .map((property) => [`\${${property.getName()}}`, property.getValue()]),
  );
  const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
  return dockerfile
    .getFROMs()
    .map((from) => from.getImage())
    .filter((name) => name !== "scratch" && !stages.includes(name))
    .map((name) => defaults.get(name) ?? "");
}
