//! Which way values of a type go: a type that is only received need not be serialised, and one that
//! is only sent need not be open to values that the document does not know.

use crate::api::{Api, MediaType, TypeId, TypeKind, TypeRef, Types};

/// Which way values of a type go over the wire.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Direction {
    /// From the client to the server only.
    Request,
    /// From the server to the client only.
    Response,
    /// Both ways, or in no operation at all: then nobody knows.
    Both,
}

#[derive(Clone, Copy, Default)]
struct Seen {
    sent: bool,
    received: bool,
}

pub(super) fn directions(api: &Api) -> Vec<Direction> {
    let mut seen = vec![Seen::default(); api.types.len()];
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            parameter.type_ref.named(&mut |id| sent.push(id));
        }
        if let Some(body) = &operation.body {
            contents(&body.media_types)
                .for_each(|type_ref| type_ref.named(&mut |id| sent.push(id)));
        }
        for response in &operation.responses {
            let headers = response.headers.iter().map(|header| &header.type_ref);
            for type_ref in contents(&response.media_types).chain(headers) {
                type_ref.named(&mut |id| received.push(id));
            }
        }
    }
    let callbacks = api
        .operations
        .iter()
        .flat_map(|operation| &operation.callbacks);
    for payload in callbacks
        .chain(&api.webhooks)
        .filter_map(|message| message.payload.as_ref())
    {
        for type_ref in contents(&payload.media_types) {
            type_ref.named(&mut |id| received.push(id));
        }
    }
    for server in api.all_servers() {
        sent.extend(
            server
                .variables
                .iter()
                .filter_map(|variable| variable.values),
        );
    }
    spread(&api.types, sent, &mut seen, |seen| &mut seen.sent);
    spread(&api.types, received, &mut seen, |seen| &mut seen.received);
    // What no operation reaches goes both ways, and so does what it is made of.
    let unreached = api.types.iter().map(|def| def.id);
    let unreached =
        unreached.filter(|id| !seen[id.0 as usize].sent && !seen[id.0 as usize].received);
    let unreached: Vec<TypeId> = unreached.collect();
    spread(&api.types, unreached.clone(), &mut seen, |seen| {
        &mut seen.sent
    });
    spread(&api.types, unreached, &mut seen, |seen| &mut seen.received);
    let direction = |seen: Seen| match (seen.sent, seen.received) {
        (true, false) => Direction::Request,
        (false, true) => Direction::Response,
        (true, true) | (false, false) => Direction::Both,
    };
    seen.into_iter().map(direction).collect()
}

fn contents(media_types: &[MediaType]) -> impl Iterator<Item = &TypeRef> {
    media_types
        .iter()
        .filter_map(|media_type| media_type.content.type_ref())
}

fn spread(
    types: &Types,
    mut todo: Vec<TypeId>,
    seen: &mut [Seen],
    mark: impl Fn(&mut Seen) -> &mut bool,
) {
    while let Some(id) = todo.pop() {
        let mark = mark(&mut seen[id.0 as usize]);
        if std::mem::replace(mark, true) {
            continue;
        }
        for type_ref in uses(&types[id].kind) {
            type_ref.named(&mut |id| todo.push(id));
        }
    }
}

/// Every use inside a declaration.
pub(crate) fn uses(kind: &TypeKind) -> Vec<&TypeRef> {
    match kind {
        TypeKind::Struct(def) => {
            let fields = def.fields.iter().map(|field| &field.type_ref);
            fields.chain(def.additional.kept()).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(def) => def
            .variants
            .iter()
            .map(|variant| &variant.type_ref)
            .collect(),
        TypeKind::Alias(target) => vec![target],
    }
}
