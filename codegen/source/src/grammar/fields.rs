//! The tables of everything but schemas. Sorted by name; a test holds them to it.

use super::kind::Kind::{
    Callback, Components, Contact, Encoding, Example, ExternalDocs, Header, Info, License, Link,
    MediaType, OAuthFlow, OAuthFlows, Operation, Parameter, PathItem, Paths, RequestBody, Response,
    Responses, Schema, SecurityScheme, Server, ServerVariable, Tag,
};
use super::kind::Ty::{Any, Flag, List, Map, One, Prose, Reference, Text};
use super::kind::{Field, Shape, Ty, field};
use crate::version::Dialect::{V3_0, V3_1, V3_2};

pub(super) const fn object(name: &'static str, fields: &'static [Field]) -> Shape {
    Shape {
        name,
        fields,
        rest: None,
        extensible: true,
    }
}

pub(super) const REQUIREMENT: Ty = Map(&List(&Text));

pub(super) static API: Shape = object(
    "description",
    &[
        field("$self", Text).since(V3_2),
        field("components", One(Components)),
        field("externalDocs", One(ExternalDocs)),
        field("info", One(Info)).required(),
        field("jsonSchemaDialect", Text).since(V3_1),
        field("openapi", Text).required(),
        field("paths", One(Paths)).or("{}").until(V3_0),
        field("security", List(&REQUIREMENT)),
        field("servers", List(&One(Server))),
        field("tags", List(&One(Tag))),
        field("webhooks", Map(&One(PathItem))).since(V3_1),
        field("x-webhooks", Map(&One(PathItem))),
    ],
);

pub(super) static INFO: Shape = object(
    "info object",
    &[
        field("contact", One(Contact)),
        field("description", Prose),
        field("license", One(License)),
        field("summary", Prose).since(V3_1),
        field("termsOfService", Prose),
        field("title", Text).required(),
        field("version", Text).required(),
    ],
);

pub(super) static CONTACT: Shape = object(
    "contact",
    &[
        field("email", Prose),
        field("name", Prose),
        field("url", Prose),
    ],
);

pub(super) static LICENSE: Shape = object(
    "license",
    &[
        field("identifier", Prose).since(V3_1),
        field("name", Text).or("\"\""),
        field("url", Prose),
    ],
);

pub(super) static SERVER: Shape = object(
    "server",
    &[
        field("description", Prose),
        field("name", Prose).since(V3_2),
        field("url", Text).required(),
        field("variables", Map(&One(ServerVariable))),
    ],
);

// A missing default is looked at where the `enum` beside it is known.
pub(super) static SERVER_VARIABLE: Shape = object(
    "server variable",
    &[
        field("default", Text),
        field("description", Prose),
        field("enum", List(&Text)),
    ],
);

pub(super) static COMPONENTS: Shape = object(
    "components object",
    &[
        field("callbacks", Map(&One(Callback))),
        field("examples", Map(&One(Example))),
        field("headers", Map(&One(Header))),
        field("links", Map(&One(Link))),
        field("mediaTypes", Map(&One(MediaType))).since(V3_2),
        field("parameters", Map(&One(Parameter))),
        field("pathItems", Map(&One(PathItem))).since(V3_1),
        field("requestBodies", Map(&One(RequestBody))),
        field("responses", Map(&One(Response))),
        field("schemas", Map(&One(Schema))),
        field("securitySchemes", Map(&One(SecurityScheme))),
    ],
);

pub(super) static PATHS: Shape = Shape {
    name: "paths object",
    fields: &[],
    rest: Some(One(PathItem)),
    extensible: true,
};

pub(super) static PATH_ITEM: Shape = object(
    "path item",
    &[
        field("$ref", Reference),
        field("additionalOperations", Map(&One(Operation))).since(V3_2),
        field("delete", One(Operation)),
        field("description", Prose),
        field("get", One(Operation)),
        field("head", One(Operation)),
        field("options", One(Operation)),
        field("parameters", List(&One(Parameter))),
        field("patch", One(Operation)),
        field("post", One(Operation)),
        field("put", One(Operation)),
        field("query", One(Operation)).since(V3_2),
        field("servers", List(&One(Server))),
        field("summary", Prose),
        field("trace", One(Operation)),
    ],
);

pub(super) static OPERATION: Shape = object(
    "operation",
    &[
        field("callbacks", Map(&One(Callback))),
        field("deprecated", Flag),
        field("description", Prose),
        field("externalDocs", One(ExternalDocs)),
        field("operationId", Text),
        field("parameters", List(&One(Parameter))),
        field("requestBody", One(RequestBody)),
        field("responses", One(Responses)).or("{}").until(V3_0),
        field("security", List(&REQUIREMENT)),
        field("servers", List(&One(Server))),
        field("summary", Prose),
        field("tags", List(&Text)),
    ],
);

// A missing `url` drops the whole object: it is for people only.
pub(super) static EXTERNAL_DOCS: Shape = object(
    "link to documentation",
    &[field("description", Prose), field("url", Prose)],
);

pub(super) static PARAMETER: Shape = object(
    "parameter",
    &[
        field("allowEmptyValue", Flag),
        field("allowReserved", Flag),
        field("content", Map(&One(MediaType))),
        field("deprecated", Flag),
        field("description", Prose),
        field("example", Any),
        field("examples", Map(&One(Example))),
        field("explode", Flag),
        field("in", Text).required(),
        field("name", Text).required(),
        field("required", Flag),
        field("schema", One(Schema)),
        field("style", Text),
    ],
);

pub(super) static REQUEST_BODY: Shape = object(
    "request body",
    &[
        field("content", Map(&One(MediaType))).or("{}"),
        field("description", Prose),
        field("required", Flag),
    ],
);

pub(super) static MEDIA_TYPE: Shape = object(
    "media type",
    &[
        field("description", Prose).since(V3_2),
        field("encoding", Map(&One(Encoding))),
        field("example", Any),
        field("examples", Map(&One(Example))),
        field("itemEncoding", One(Encoding)).since(V3_2),
        field("itemSchema", One(Schema)).since(V3_2),
        field("prefixEncoding", List(&One(Encoding))).since(V3_2),
        field("schema", One(Schema)),
    ],
);

pub(super) static ENCODING: Shape = object(
    "encoding",
    &[
        field("allowReserved", Flag),
        field("contentType", Text),
        field("encoding", Map(&One(Encoding))).since(V3_2),
        field("explode", Flag),
        field("headers", Map(&One(Header))),
        field("itemEncoding", One(Encoding)).since(V3_2),
        field("prefixEncoding", List(&One(Encoding))).since(V3_2),
        field("style", Text),
    ],
);

pub(super) static RESPONSES: Shape = Shape {
    name: "responses object",
    fields: &[],
    rest: Some(One(Response)),
    extensible: true,
};

pub(super) static RESPONSE: Shape = object(
    "response",
    &[
        field("content", Map(&One(MediaType))),
        field("description", Prose).or("\"\"").until(V3_1),
        field("headers", Map(&One(Header))),
        field("links", Map(&One(Link))),
        // As Swagger 2.0 had it; moved before it is looked at.
        field("schema", One(Schema)),
        field("summary", Prose).since(V3_2),
    ],
);

pub(super) static CALLBACK: Shape = Shape {
    name: "callback",
    fields: &[],
    rest: Some(One(PathItem)),
    extensible: false,
};

pub(super) static EXAMPLE: Shape = object(
    "example",
    &[
        field("dataValue", Any).since(V3_2),
        field("description", Prose),
        field("externalValue", Text),
        field("serializedValue", Text).since(V3_2),
        field("summary", Prose),
        field("value", Any),
    ],
);

pub(super) static LINK: Shape = object(
    "link",
    &[
        field("description", Prose),
        field("operationId", Text),
        field("operationRef", Text),
        field("parameters", Map(&Any)),
        field("requestBody", Any),
        field("server", One(Server)),
    ],
);

pub(super) static HEADER: Shape = object(
    "header",
    &[
        field("allowEmptyValue", Flag),
        field("allowReserved", Flag),
        field("content", Map(&One(MediaType))),
        field("deprecated", Flag),
        field("description", Prose),
        field("example", Any),
        field("examples", Map(&One(Example))),
        field("explode", Flag),
        field("required", Flag),
        field("schema", One(Schema)),
        field("style", Text),
    ],
);

pub(super) static TAG: Shape = object(
    "tag",
    &[
        field("description", Prose),
        field("externalDocs", One(ExternalDocs)),
        field("kind", Text).since(V3_2),
        field("name", Text).required(),
        field("parent", Text).since(V3_2),
        field("summary", Prose).since(V3_2),
    ],
);

pub(super) static DISCRIMINATOR: Shape = object(
    "discriminator",
    &[
        field("defaultMapping", Text).since(V3_2),
        field("mapping", Map(&Text)),
        field("propertyName", Text).required(),
    ],
);

pub(super) static XML: Shape = object(
    "xml object",
    &[
        field("attribute", Flag),
        field("name", Text),
        field("namespace", Text),
        field("nodeType", Text).since(V3_2),
        field("prefix", Text),
        field("wrapped", Flag),
    ],
);

pub(super) static SECURITY_SCHEME: Shape = object(
    "security scheme",
    &[
        field("bearerFormat", Prose),
        field("deprecated", Flag).since(V3_2),
        field("description", Prose),
        field("flows", One(OAuthFlows)),
        field("in", Text),
        field("name", Text),
        field("oauth2MetadataUrl", Text).since(V3_2),
        field("openIdConnectUrl", Text),
        field("scheme", Text),
        field("type", Text).required(),
    ],
);

pub(super) static OAUTH_FLOWS: Shape = object(
    "flows object",
    &[
        field("authorizationCode", One(OAuthFlow)),
        field("clientCredentials", One(OAuthFlow)),
        field("deviceAuthorization", One(OAuthFlow)).since(V3_2),
        field("implicit", One(OAuthFlow)),
        field("password", One(OAuthFlow)),
    ],
);

pub(super) static OAUTH_FLOW: Shape = object(
    "flow",
    &[
        field("authorizationUrl", Text),
        field("deviceAuthorizationUrl", Text).since(V3_2),
        field("refreshUrl", Text),
        field("scopes", Map(&Text)).or("{}"),
        field("tokenUrl", Text),
    ],
);
