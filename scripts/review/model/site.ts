import {
  listOperations,
  type Parameter,
  type Schema,
  type Evidence as Stated,
} from "../../../src/contract/document.js";
import { pageName } from "../../support/page-register.js";
import { evidenceOf, type FieldContext, fieldsOf } from "./fields.js";
import { flowsOf, flowUses } from "./flows.js";
import type {
  Field,
  OperationModel,
  PageModel,
  Resource,
  SchemaModel,
  SiteModel,
  Subject,
} from "./model.js";
import { operationOf, parameterOf } from "./operations.js";
import { pagesOf } from "./pages.js";
import type { Places } from "./places.js";
import { placeRecords } from "./records.js";
import type { Sources } from "./sources.js";
import { valueTypeOf } from "./value-type.js";

/** How units are called in a table. */
const unitNames: Readonly<Record<string, string>> = {
  ...{ minor: "smallest unit", ms: "epoch ms", days: "days", weeks: "weeks", months: "months" },
};

/** Name of the resource that the events have, which are no folder. */
const webhooksName = "webhooks";

/** What is put together, one part of the description after the other. */
interface Building {
  sources: Sources;
  units: Record<string, string>;
  /** Whatever has an address, by its pointer; what stands at one first keeps it. */
  subjects: Map<string, Subject>;
  resourceOf(folder: string): Resource;
}

/** Everything that a reviewer sees, computed from what the description says. */
export function siteOf(sources: Sources): SiteModel {
  const { document, folders } = sources;
  const resources = [...folders, webhooksName].map((name) => emptyResource(name, sources));
  const byName = new Map(resources.map((one) => [one.name, one]));
  const resourceOf = (folder: string) => byName.get(folder) as Resource;
  const subjects = new Map<string, Subject>();
  const building = { sources, subjects, resourceOf, units: unitsOf(document.components.schemas) };

  addCommonPlaces(sources, resourceOf("common"), resourceOf(webhooksName));
  for (const resource of resources) register(building, resource.others);
  const schemas = addSchemas(building);
  addParameters(building);
  const operations = addOperations(building);
  const places: Places = { subjects, schemas, operations, resources };
  const { contradictions, questions } = placeRecords(sources, places);
  for (const resource of resources) {
    resource.contradictions = contradictions.filter(({ folder }) => folder === resource.name);
    resource.questions = questions.filter(({ folder }) => folder === resource.name);
  }
  const info = document.info as { title: string; version: string; description: string };
  return {
    ...{ title: info.title, version: info.version, description: info.description },
    resources: resources.filter(({ name }) => name !== webhooksName),
    webhooks: resourceOf(webhooksName),
    pages: pagesOf(sources, [...subjects.values()], contradictions, questions),
    flows: flowsOf(sources.flows),
    ...{ contradictions, questions, subjects, schemas, operations },
  };
}

function register({ subjects }: Building, some: readonly Subject[]): void {
  for (const subject of some)
    if (!subjects.has(subject.pointer)) subjects.set(subject.pointer, subject);
}

function addSchemas(building: Building): Map<string, SchemaModel> {
  const { sources, units, resourceOf } = building;
  const schemas = new Map<string, SchemaModel>();
  for (const [name, schema] of Object.entries(sources.document.components.schemas)) {
    const resource = resourceOf(ownerOf(sources, name));
    const model = schemaOf(name, schema, resource, { file: resource.file, units });
    schemas.set(name, model);
    resource.schemas.push(model);
    register(building, [model, ...model.fields]);
  }
  return schemas;
}

function contextOf({ sources, units, subjects }: Building) {
  const { document, payloads } = sources;
  return { document, units, payloads, shared: (pointer: string) => subjects.get(pointer) };
}

function addParameters(building: Building): void {
  const { sources, resourceOf } = building;
  const context = contextOf(building);
  const { parameters = {} } = sources.document.components;
  for (const [name, parameter] of Object.entries(parameters)) {
    const resource = resourceOf(sources.owners.get(`parameters/${name}`) ?? "common");
    const rows = parameterOf(
      ...([parameter as Parameter, `/components/parameters/${name}`, name, undefined] as const),
      { ...context, file: resource.file, folder: resource.name, flows: [] },
    );
    for (const [index, row] of rows.entries()) {
      if (index === 0) row.name = name;
      row.address = { file: resource.file, anchor: `parameter-${row.name}` };
      resource.parameters.push(row);
      register(building, [row]);
    }
  }
}

function addOperations(building: Building): Map<string, OperationModel> {
  const { sources, resourceOf } = building;
  const context = contextOf(building);
  const uses = flowUses(sources.flows);
  const operations = new Map<string, OperationModel>();
  for (const located of listOperations(sources.document)) {
    const isWebhook = located.section === "webhooks";
    const owner = isWebhook ? webhooksName : sources.owners.get(`paths/${located.path}`);
    const resource = resourceOf(owner ?? "common");
    const model = operationOf(located, {
      ...{ ...context, file: resource.file, folder: resource.name },
      flows: uses.get(located.operation.operationId) ?? [],
    });
    operations.set(model.id, model);
    resource.operations.push(model);
    register(building, [model, ...model.parameters, ...model.answers]);
  }
  return operations;
}

function unitsOf(schemas: Record<string, Schema>): Record<string, string> {
  const named = Object.entries(schemas).flatMap(([name, schema]) => {
    const unit = unitNames[String(schema["x-unit"])];
    return unit === undefined ? [] : [[name, unit] as const];
  });
  return { ...unitNames, ...Object.fromEntries(named) };
}

// What the register of events makes stands in no folder.
function ownerOf({ owners }: Sources, name: string): string {
  return owners.get(`schemas/${name}`) ?? (/Event(Data)?$/.test(name) ? webhooksName : "common");
}

function schemaOf(
  name: string,
  schema: Schema,
  { name: folder, file }: Resource,
  context: FieldContext,
): SchemaModel {
  const pointer = `/components/schemas/${name}`;
  const evidence = evidenceOf(schema);
  const required = schema["x-required-evidence"] as Stated | undefined;
  return {
    ...{ pointer, name, folder, address: { file, anchor: name }, evidence },
    ...{ contradictions: [], questions: [], description: String(schema.description ?? "") },
    type: valueTypeOf(schema, context.units),
    isClosed: schema.additionalProperties === false,
    fields: fieldsOf(schema, { pointer, name, depth: 0, inherited: evidence }, context),
    ...(required ? { requiredEvidence: evidenceOf({ "x-evidence": required }) } : {}),
  };
}

const titles: Readonly<Record<string, string>> = {
  ...{ common: "Shared by all", [webhooksName]: "Webhooks" },
};

function emptyResource(name: string, { document }: Sources): Resource {
  const title = titles[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
  const tags = (document.tags ?? []) as { name: string; description: string }[];
  const words = title.split(" ");
  const tag = tags.find((one) => one.name === title) ?? tags.find((one) => one.name === words[0]);
  return {
    ...{ name, title, file: `${name === webhooksName ? "events-delivered" : name}.html` },
    description: tag?.description ?? "Parameters, answers and schemas that several resources use.",
    ...{ operations: [], schemas: [], parameters: [], others: [], missing: [] },
    ...{ contradictions: [], questions: [] },
  };
}

// Places of the bundle that belong to no resource.
function addCommonPlaces({ document }: Sources, common: Resource, webhooks: Resource): void {
  const place = (pointer: string, name: string, holder?: object): Subject => {
    const anchor = pointer.slice(1).replaceAll("/", "-");
    const evidence = holder && evidenceOf(holder);
    return {
      ...{ pointer, name, address: { file: common.file, anchor }, contradictions: [] },
      ...{ questions: [], ...(evidence ? { evidence } : {}) },
    };
  };
  const servers = document.servers as { url: string }[];
  const schemes = document.components.securitySchemes as Record<string, object>;
  common.others.push(
    place("/info", "The API as a whole"),
    ...servers.map(({ url }, index) => place(`/servers/${index}`, url)),
    place("/servers", "Hosts"),
    place("/tags", "Groups of operations"),
    place("/security", "Authentication of all operations"),
    ...Object.entries(schemes).map(([name, scheme]) =>
      place(`/components/securitySchemes/${name}`, `Security scheme ${name}`, scheme),
    ),
  );
  for (const [name, answer] of Object.entries(document.components.responses ?? {})) {
    const subject = place(`/components/responses/${name}`, name, answer as object);
    common.others.push({ ...subject, address: { file: "errors.html", anchor: name } });
  }
  const all = place("/webhooks", "All deliveries");
  webhooks.others.push({ ...all, address: { file: webhooks.file, anchor: "webhooks" } });
}

/** What texts call a page. */
export function titleOf(id: string, page: PageModel | undefined): string {
  return pageName(id, {
    ...(page?.title === undefined ? {} : { title: page.title }),
    ...(page?.url === undefined ? {} : { address: page.url }),
  });
}

/** All fields of a resource: those of its schemas, and the parameters of its operations. */
export function allFields({ schemas, operations, parameters }: Resource): Field[] {
  return [
    ...schemas.flatMap(({ fields }) => fields),
    ...operations.flatMap((one) => one.parameters),
    ...parameters,
  ];
}

/**
 * What a page of the site says how sure it is: operations, fields, schemas without fields, and other places. A filter of
 * the page shows as many.
 */
export function statementsOf(resource: Resource): Subject[] {
  const { operations, schemas, others, file } = resource;
  return [
    ...operations,
    ...allFields(resource),
    ...schemas.filter(({ fields }) => fields.length === 0),
    ...others.filter(({ address }) => address.file === file),
  ];
}
