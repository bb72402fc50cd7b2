//! The tables of what Swagger 2.0 has in another form. Sorted by name; a test holds them to it.

use super::fields::{REQUIREMENT, object};
use super::kind::Kind::{ExternalDocs, Info, OAuthFlows, Schema, Server, Swagger, Tag};
use super::kind::Part::{
    Components, Header, Operation, Parameter, PathItem, Paths, Response, Responses, SecurityScheme,
};
use super::kind::Ty::{
    Any, Count, Flag, Items, Limit, List, Map, Number, One, Prose, Reference, Text, Types,
};
use super::kind::{Part, Shape, Ty, field};
use crate::version::Dialect::{V2_0, V3_0};

const PARAMETERS: Ty = List(&One(Swagger(Parameter)));
const OPERATION_TY: Ty = One(Swagger(Operation));
const NAMES: Ty = List(&Text);

pub(super) fn shape(part: Part) -> &'static Shape {
    match part {
        Part::Root => &ROOT,
        Part::Components => &COMPONENTS,
        Part::Paths => &PATHS,
        Part::PathItem => &PATH_ITEM,
        Part::Operation => &OPERATION,
        Part::Parameter => &PARAMETER,
        Part::Responses => &RESPONSES,
        Part::Response => &RESPONSE,
        Part::Header => &HEADER,
        Part::SecurityScheme => &SECURITY_SCHEME,
    }
}

static ROOT: Shape = object(
    "description",
    &[
        field("basePath", Text),
        // What references are resolved to, whatever the document has there.
        field("components", One(Swagger(Components))),
        field("consumes", NAMES),
        field("definitions", Map(&One(Schema))),
        field("externalDocs", One(ExternalDocs)),
        field("host", Text),
        field("info", One(Info)).required(),
        field("parameters", Map(&One(Swagger(Parameter)))),
        field("paths", One(Swagger(Paths))).or("{}").until(V2_0),
        field("produces", NAMES),
        field("responses", Map(&One(Swagger(Response)))),
        field("schemes", NAMES),
        field("security", List(&REQUIREMENT)),
        field("securityDefinitions", Map(&One(Swagger(SecurityScheme)))),
        field("swagger", Text).required(),
        field("tags", List(&One(Tag))),
        field("x-servers", List(&One(Server))),
    ],
);

static COMPONENTS: Shape = object(
    "components object",
    &[
        field("parameters", Map(&One(Swagger(Parameter)))),
        field("responses", Map(&One(Swagger(Response)))),
        field("schemas", Map(&One(Schema))),
        field("securitySchemes", Map(&One(Swagger(SecurityScheme)))),
    ],
);

static PATHS: Shape = Shape {
    name: "paths object",
    fields: &[],
    rest: Some(One(Swagger(PathItem))),
    extensible: true,
};

static PATH_ITEM: Shape = object(
    "path item",
    &[
        field("$ref", Reference),
        field("delete", OPERATION_TY),
        field("description", Prose).since(V3_0),
        field("get", OPERATION_TY),
        field("head", OPERATION_TY),
        field("options", OPERATION_TY),
        field("parameters", PARAMETERS),
        field("patch", OPERATION_TY),
        field("post", OPERATION_TY),
        field("put", OPERATION_TY),
        field("summary", Prose).since(V3_0),
        field("trace", OPERATION_TY).since(V3_0),
    ],
);

static OPERATION: Shape = object(
    "operation",
    &[
        field("consumes", NAMES),
        field("deprecated", Flag),
        field("description", Prose),
        field("externalDocs", One(ExternalDocs)),
        field("operationId", Text),
        field("parameters", PARAMETERS),
        field("produces", NAMES),
        field("responses", One(Swagger(Responses)))
            .or("{}")
            .until(V2_0),
        field("schemes", NAMES),
        field("security", List(&REQUIREMENT)),
        field("summary", Prose),
        field("tags", List(&Text)),
    ],
);

// What says of which type it is has been gathered under `schema` before it is looked at.
static PARAMETER: Shape = object(
    "parameter",
    &[
        field("allowEmptyValue", Flag),
        field("collectionFormat", Text),
        field("default", Any),
        field("deprecated", Flag).since(V3_0),
        field("description", Prose),
        field("enum", List(&Any)),
        field("example", Any).since(V3_0),
        field("exclusiveMaximum", Limit),
        field("exclusiveMinimum", Limit),
        field("format", Text),
        field("in", Text).required(),
        field("items", Items),
        field("maxItems", Count),
        field("maxLength", Count),
        field("maximum", Number),
        field("minItems", Count),
        field("minLength", Count),
        field("minimum", Number),
        field("multipleOf", Number),
        field("name", Text).required(),
        field("pattern", Text),
        field("required", Flag),
        field("schema", One(Schema)),
        field("type", Types),
        field("uniqueItems", Flag),
    ],
);

static RESPONSES: Shape = Shape {
    name: "responses object",
    fields: &[],
    rest: Some(One(Swagger(Response))),
    extensible: true,
};

static RESPONSE: Shape = object(
    "response",
    &[
        field("description", Prose).or("\"\"").until(V2_0),
        field("examples", Any),
        field("headers", Map(&One(Swagger(Header)))),
        field("schema", One(Schema)),
    ],
);

static HEADER: Shape = object(
    "header",
    &[
        field("collectionFormat", Text),
        field("default", Any),
        field("description", Prose),
        field("enum", List(&Any)),
        field("example", Any).since(V3_0),
        field("exclusiveMaximum", Limit),
        field("exclusiveMinimum", Limit),
        field("format", Text),
        field("items", Items),
        field("maxItems", Count),
        field("maxLength", Count),
        field("maximum", Number),
        field("minItems", Count),
        field("minLength", Count),
        field("minimum", Number),
        field("multipleOf", Number),
        field("pattern", Text),
        field("required", Flag).since(V3_0),
        field("schema", One(Schema)),
        field("type", Types),
        field("uniqueItems", Flag),
    ],
);

static SECURITY_SCHEME: Shape = object(
    "security scheme",
    &[
        field("authorizationUrl", Text),
        field("bearerFormat", Prose),
        field("description", Prose),
        field("flow", Text),
        field("flows", One(OAuthFlows)).since(V3_0),
        field("in", Text),
        field("name", Text),
        field("openIdConnectUrl", Text),
        field("refreshUrl", Text).since(V3_0),
        field("scheme", Text),
        field("scopes", Map(&Text)),
        field("tokenUrl", Text),
        field("type", Text).required(),
    ],
);
