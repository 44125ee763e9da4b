// Holds each manifest of a folder against the schema of its kind, Kubernetes' own or the operator's:
//   node kubernetes.js docker/kubernetes
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";

const KUSTOMIZATION = "kustomization.yaml";
// Applied by hand in place of another.
const ALTERNATIVES = ["gateway.yaml"];
// The password of the database's owner, for the job that changes tables.
const OWNERS = "database-app";
const PACKAGES = {
  "gateway.networking.k8s.io": "@kubernetes-models/gateway-api",
  "postgresql.cnpg.io": "@kubernetes-models/cloudnative-pg",
};

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== KUSTOMIZATION);
const problems = [];
let manifests = 0;

for (const file of files) {
  for (const document of parseAllDocuments(readFileSync(join(folder, file), "utf8"), { merge: true })) {
    for (const problem of await check(document)) {
      problems.push(`${file}: ${problem}`);
    }
    manifests++;
  }
}
problems.push(...forgotten());
problems.forEach((problem) => console.log(problem));
console.log(`${manifests} manifests, ${problems.length} problems`);
process.exit(problems.length === 0 && manifests > 0 ? 0 : 1);

async function check(document) {
  if (document.errors.length > 0) {
    return document.errors.map((error) => error.message);
  }
  const manifest = document.toJS();
  const group = manifest.apiVersion.split("/")[0];
  const models = await import(`${PACKAGES[group] ?? "kubernetes-models"}/${manifest.apiVersion}`).catch(() => ({}));
  const Model = models[manifest.kind];
  if (!Model) {
    return [`there is no ${manifest.kind} in ${manifest.apiVersion}`];
  }
  const read = new Set();
  try {
    // Not of a new model: that would copy the manifest, and so read all of it.
    Model.prototype.validate.call(watched(manifest, "", read));
  } catch (error) {
    return [`${manifest.kind}: ${error.message}`];
  }
  const problems = unread(manifest, "", read).map((path) => `nothing is called ${path}`);
  if (manifest.kind !== "Job" && secretsOf(manifest).includes(OWNERS)) {
    problems.push(`must not know ${OWNERS}`);
  }
  return problems.map((problem) => `${manifest.kind}: ${problem}`);
}

function secretsOf(manifest) {
  const volumes = manifest.spec?.template?.spec?.volumes ?? [];
  return volumes.map((volume) => volume.secret?.secretName);
}

/** Notes which properties are read: the schemas allow any more, but look only at those that they know. */
function watched(value, path, read) {
  if (value === null || typeof value !== "object") {
    return value;
  }
  return new Proxy(value, {
    get(target, key) {
      if (typeof key !== "string") {
        return target[key];
      }
      read.add(`${path}/${key}`);
      return watched(target[key], `${path}/${key}`, read);
    },
  });
}

function unread(value, path, read) {
  if (value === null || typeof value !== "object") {
    return [];
  }
  return Object.keys(value).flatMap((key) =>
    read.has(`${path}/${key}`) ? unread(value[key], `${path}/${key}`, read) : [`${path}/${key}`],
  );
}

/** Kustomize applies what it is told of and fails on what is not there. */
function forgotten() {
  const [document] = parseAllDocuments(readFileSync(join(folder, KUSTOMIZATION), "utf8"));
  const listed = document.toJS().resources.filter((resource) => !resource.startsWith("../"));
  const due = files.filter((file) => !ALTERNATIVES.includes(file));
  return [
    ...due.filter((file) => !listed.includes(file)).map((file) => `${KUSTOMIZATION} does not list ${file}`),
    ...listed.filter((file) => !due.includes(file)).map((file) => `${KUSTOMIZATION} lists ${file}, which is not there`),
  ];
}
