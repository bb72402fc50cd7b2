//! The `x-` keys under which normalising keeps what OpenAPI 3.0 cannot say. A description that writes one of them
//! itself loses it: they are ours.

/// Any object: `file#/json/pointer` of the place that the user wrote, where it differs from the normalised one.
pub const ORIGIN: &str = "x-origin";

/// Schema: the name of the component that this is, with another schema of the data of an event. Lowering writes it.
pub const COMPONENT: &str = "x-component";
/// Schema: this `anyOf` was `type: [A, B]`; `true`.
pub const TYPE_UNION: &str = "x-type-union";
/// Schema: this one-valued `enum` was `const`; `true`.
pub const CONST: &str = "x-const";
/// Schema: only `null` is valid; `true`, next to `enum: [null]` and `nullable: true`.
pub const NULL: &str = "x-null";
/// Schema: nothing is valid; `true`, next to `not: {}`.
pub const NEVER: &str = "x-never";
/// Schema: every value of `examples`; the first is `example`.
pub const EXAMPLES: &str = "x-examples";
/// Schema: the values of an `enum` that the typed lists of `openapiv3` cannot hold, as written.
pub const ENUM: &str = "x-enum";
/// Schema: `prefixItems`, a list of schemas or references.
pub const PREFIX_ITEMS: &str = "x-prefix-items";
/// Schema: no items beyond `x-prefix-items`; `true`.
pub const CLOSED: &str = "x-closed";
/// Schema: `patternProperties`, a map from pattern to schema or reference.
pub const PATTERN_PROPERTIES: &str = "x-pattern-properties";
/// Schema: `properties` of an object that has many, a map from name to schema or reference, beside an empty
/// `properties`.
pub const PROPERTIES: &str = "x-properties";
/// Schema: `unevaluatedProperties: false` beside a combinator; `false`.
pub const UNEVALUATED_PROPERTIES: &str = "x-unevaluated-properties";
/// Schema: `contentMediaType`.
pub const CONTENT_MEDIA_TYPE: &str = "x-content-media-type";
/// Schema: `contentEncoding` that is not expressed as `format: byte`.
pub const CONTENT_ENCODING: &str = "x-content-encoding";
/// Schema: `contentSchema`, a schema or reference.
pub const CONTENT_SCHEMA: &str = "x-content-schema";
/// Schema: `xml`, as written.
pub const XML: &str = "x-xml";
/// Discriminator: `defaultMapping`, as written.
pub const DEFAULT_MAPPING: &str = "x-default-mapping";
/// Schema: a `format` of a type that has none in `openapiv3` (boolean, array, object).
pub const FORMAT: &str = "x-format";
/// Schema: a `minimum` of an integer that does not fit `i64`, as written.
pub const MINIMUM: &str = "x-minimum";
/// Schema: a `maximum` of an integer that does not fit `i64`, as written.
pub const MAXIMUM: &str = "x-maximum";
/// Schema: it was a reference that leads nowhere; `true`.
pub const DANGLING: &str = "x-dangling";
/// Schema: `default: null`, which `openapiv3` cannot tell from no default; `true`.
pub const DEFAULT_NULL: &str = "x-default-null";

/// Root: `webhooks`, a map from name to path item.
pub const WEBHOOKS: &str = "x-openapi-webhooks";
/// Path item: the operation of the `QUERY` method.
pub const QUERY: &str = "x-query";
/// Path item: `additionalOperations`, a map from method to operation.
pub const ADDITIONAL_OPERATIONS: &str = "x-additional-operations";
/// Operation: the parameter `in: querystring`, as a parameter that says `in: query`.
pub const QUERYSTRING: &str = "x-querystring";
/// Parameter in a header: it is sent although OpenAPI 3 passes over one of this name; `true`.
pub const SENT: &str = "x-sent";
/// Parameter: a `style` that `openapiv3` cannot say: `cookie`.
pub const STYLE: &str = "x-style";
/// Parameter in a path: `allowReserved`, which `openapiv3` has on those in queries only.
pub const ALLOW_RESERVED: &str = "x-allow-reserved";
/// Header: `explode`, which `openapiv3` has on parameters only.
pub const EXPLODE: &str = "x-explode";
/// Media type: `itemSchema`, a schema or reference.
pub const ITEM_SCHEMA: &str = "x-item-schema";
/// Encoding: `explode: false` was written, which `openapiv3` cannot tell from nothing.
pub const EXPLODE_FALSE: &str = "x-explode-false";
/// Encoding: `encoding`, a map from property to encoding.
pub const ENCODING: &str = "x-encoding";
/// Media type and encoding: `prefixEncoding`, a list of encodings.
pub const PREFIX_ENCODING: &str = "x-prefix-encoding";
/// Media type and encoding: `itemEncoding`, an encoding.
pub const ITEM_ENCODING: &str = "x-item-encoding";

/// Server: `name` (3.2).
pub const SERVER_NAME: &str = "x-server-name";
/// Server: it is of a path or an operation; `true`, until its URL is read.
pub(crate) const OWN_SERVER: &str = "x-own-server";

/// Security scheme: mutual TLS; `true`, on a scheme of type `http`.
pub const MUTUAL_TLS: &str = "x-mutual-tls";
/// OAuth flows: the device authorization flow, as written.
pub const DEVICE_AUTHORIZATION: &str = "x-device-authorization";

/// Every key above.
pub const ALL: &[&str] = &[
    ORIGIN,
    COMPONENT,
    TYPE_UNION,
    CONST,
    NULL,
    NEVER,
    EXAMPLES,
    ENUM,
    PREFIX_ITEMS,
    CLOSED,
    PATTERN_PROPERTIES,
    PROPERTIES,
    UNEVALUATED_PROPERTIES,
    CONTENT_MEDIA_TYPE,
    CONTENT_ENCODING,
    CONTENT_SCHEMA,
    XML,
    DEFAULT_MAPPING,
    FORMAT,
    MINIMUM,
    MAXIMUM,
    DEFAULT_NULL,
    DANGLING,
    WEBHOOKS,
    QUERY,
    ADDITIONAL_OPERATIONS,
    QUERYSTRING,
    SENT,
    STYLE,
    ALLOW_RESERVED,
    EXPLODE,
    ITEM_SCHEMA,
    EXPLODE_FALSE,
    ENCODING,
    PREFIX_ENCODING,
    ITEM_ENCODING,
    SERVER_NAME,
    OWN_SERVER,
    MUTUAL_TLS,
    DEVICE_AUTHORIZATION,
];
