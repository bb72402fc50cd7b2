//! What ties the description to the code: for tools that go from one to the other.

use serde::Serialize;

use crate::api::{Content, MediaType, Operation, Primitive, TypeRef};
use crate::emit::{Emit, required_first};
use crate::names::OperationNames;

/// The whole map. Pointers are JSON pointers into the user's document, types paths inside the crate.
#[derive(Clone, Debug, Serialize)]
pub struct Map {
    /// Package name of the crate.
    #[serde(rename = "crate")]
    pub package: String,
    /// Every operation that was generated.
    pub operations: Vec<MappedOperation>,
    /// Every declared type.
    pub types: Vec<MappedType>,
}

/// An operation and its method.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MappedOperation {
    /// Where the operation is described.
    pub pointer: String,
    /// `operationId`, if the description has one.
    pub operation_id: Option<String>,
    /// The request's method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Path of the module inside the crate.
    pub module: String,
    /// Name of the method that makes the call.
    pub function: String,
    /// Required parameters in the order of the arguments, then the optional ones.
    pub parameters: Vec<MappedParameter>,
    /// The request's body in its notations, the one to prefer first.
    pub body: Vec<MappedBody>,
    /// The documented answers.
    pub responses: Vec<MappedResponse>,
}

/// A parameter and its argument.
#[derive(Clone, Debug, Serialize)]
pub struct MappedParameter {
    /// Name on the wire.
    pub name: String,
    /// `path`, `query`, `header` or `cookie`.
    #[serde(rename = "in")]
    pub location: String,
    /// Whether it is an argument; a method of the call otherwise.
    pub required: bool,
    /// Name of the argument or method.
    pub argument: String,
    /// Type of the value.
    #[serde(rename = "type")]
    pub type_path: String,
}

/// A request's body in one notation.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MappedBody {
    /// How it is sent.
    pub media_type: String,
    /// Type of the value.
    #[serde(rename = "type")]
    pub type_path: String,
}

/// A documented answer.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MappedResponse {
    /// A status, a range such as `4XX`, or `default`.
    pub status: String,
    /// How its body is sent; nothing where it has none.
    pub media_type: Option<String>,
    /// Type of the decoded body; nothing where it has none.
    #[serde(rename = "type")]
    pub type_path: Option<String>,
}

/// A declared type.
#[derive(Clone, Debug, Serialize)]
pub struct MappedType {
    /// Where the type is described.
    pub pointer: String,
    /// Its path inside the crate.
    #[serde(rename = "type")]
    pub type_path: String,
}

impl Map {
    pub(crate) fn new(cx: Emit<'_>) -> Self {
        let operations = cx.api.operations.iter().zip(&cx.names.operations);
        let types = cx.api.types.iter().map(|def| MappedType {
            pointer: def.origin.pointer.to_string(),
            type_path: path(cx, &TypeRef::Named(def.id)),
        });
        Self {
            package: cx.settings.name.clone(),
            operations: operations
                .map(|(operation, names)| map(cx, operation, names))
                .collect(),
            types: types.collect(),
        }
    }
}

fn map(cx: Emit<'_>, operation: &Operation, names: &OperationNames) -> MappedOperation {
    let (required, optional) = required_first(operation, names);
    let parameters = required
        .into_iter()
        .chain(optional)
        .map(|(parameter, name)| MappedParameter {
            name: parameter.name.as_str().to_owned(),
            location: parameter.location.as_str().to_owned(),
            required: parameter.required,
            argument: name.to_string(),
            type_path: path(cx, &parameter.type_ref),
        });
    let content =
        |content: &Content| crate::emit::received_text(content, |type_ref| path(cx, type_ref));
    let responses = operation.responses.iter().flat_map(|response| {
        let one = |media_type: Option<(&MediaType, &str)>| MappedResponse {
            status: response.status.to_string(),
            media_type: media_type.map(|(_, name)| name.to_owned()),
            type_path: media_type.map(|(media_type, _)| content(&media_type.content)),
        };
        let all = response.media_types.iter();
        let all = all.flat_map(|media_type| media_type.names().map(move |name| (media_type, name)));
        let all: Vec<MappedResponse> = all.map(|named| one(Some(named))).collect();
        if all.is_empty() { vec![one(None)] } else { all }
    });
    let body = operation.body.iter().flat_map(|body| &body.media_types);
    let body = body.map(|media_type| MappedBody {
        media_type: media_type.name.clone(),
        type_path: content(&media_type.content),
    });
    MappedOperation {
        pointer: operation.origin.pointer.to_string(),
        operation_id: operation
            .operation_id
            .as_ref()
            .map(|id| id.as_str().to_owned()),
        method: operation.method.as_str().to_owned(),
        path: operation.path.text.clone(),
        module: format!("api::{}", cx.operation_module(operation)),
        function: names.function.to_string(),
        parameters: parameters.collect(),
        body: body.collect(),
        responses: responses.collect(),
    }
}

pub(crate) fn path(cx: Emit<'_>, type_ref: &TypeRef) -> String {
    match type_ref {
        TypeRef::Primitive(Primitive::Text(format)) => {
            format!("runtime::{}", crate::emit::path_text(*format))
        }
        TypeRef::Primitive(_) | TypeRef::Any => cx.type_text(type_ref),
        TypeRef::List(item) => format!("Vec<{}>", path(cx, item)),
        TypeRef::Map(value) => format!("BTreeMap<String, {}>", path(cx, value)),
        TypeRef::Tuple(items) => {
            let items: Vec<_> = items.iter().map(|item| path(cx, item)).collect();
            format!("({})", items.join(", "))
        }
        TypeRef::Nullable(inner) => format!("Option<{}>", path(cx, inner)),
        TypeRef::Named(id) => format!("types::{}", cx.names.type_ident(*id)),
    }
}
