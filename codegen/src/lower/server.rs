//! Server Objects with their variables.

use openapiv3::Server as Source;

use super::{Lowering, origin};
use crate::api::{
    Docs, EnumDef, Owner, OwnerRoot, Server, ServerVariable, TypeDef, TypeKind, Value, Variant,
    WireName, filled,
};
use diag::Location;
use source::keys;

pub(super) fn lower_servers(
    cx: &mut Lowering<'_>,
    servers: &[Source],
    at: &Location,
) -> Vec<Server> {
    servers
        .iter()
        .enumerate()
        .map(|(index, server)| {
            let at = origin(&at.index(index), &server.extensions);
            lower_server(
                cx,
                &|name| OwnerRoot::ServerVariable(index, name),
                server,
                at,
            )
        })
        .collect()
}

/// The URL with every variable's default in its place.
pub(super) fn default_url(server: &Source) -> String {
    filled(&server.url, |name| {
        let variable = server.variables.as_ref()?.get(name)?;
        Some(variable.default.clone())
    })
}

/// The servers of single operations that are more than a URL, each once.
#[derive(Default)]
pub(super) struct Own {
    sources: Vec<Source>,
    lowered: Vec<Server>,
}

impl Own {
    pub(super) fn into_lowered(self) -> Vec<Server> {
        self.lowered
    }
}

/// What a caller says of the servers of an operation or a path: their numbers among all servers.
/// Nothing where there is one of them, and without variables: calls go there.
pub(super) fn lower_own(cx: &mut Lowering<'_>, servers: &[Source], at: &Location) -> Vec<usize> {
    let is_url = |server: &Source| server.variables.iter().flatten().next().is_none();
    if let [] | [_] = servers
        && servers.iter().all(is_url)
    {
        return Vec::new();
    }
    let document = cx.document;
    let is_same =
        |one: &Source, other: &Source| one.url == other.url && one.variables == other.variables;
    let mut numbers = Vec::new();
    for (index, server) in servers.iter().enumerate() {
        let known = document.servers.iter().chain(&cx.own_servers.sources);
        let known = known.into_iter().position(|known| is_same(known, server));
        let number = known.unwrap_or_else(|| {
            let own = cx.own_servers.sources.len();
            let at = origin(&at.index(index), &server.extensions);
            let lowered = lower_server(
                cx,
                &|name| OwnerRoot::OwnServerVariable(own, name),
                server,
                at,
            );
            cx.own_servers.sources.push(server.clone());
            cx.own_servers.lowered.push(lowered);
            document.servers.len() + own
        });
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

fn lower_server(
    cx: &mut Lowering<'_>,
    owner: &dyn Fn(WireName) -> OwnerRoot,
    server: &Source,
    at: Location,
) -> Server {
    let declared = server.variables.iter().flatten();
    let variables =
        declared
            .map(|(name, variable)| {
                let origin = at.child("variables").child(name);
                let description = variable.description.clone();
                let is_listed = variable.enumeration.contains(&variable.default);
                let has_enum = !variable.enumeration.is_empty();
                if has_enum && !is_listed {
                    cx.warn(
                    "wrong-default",
                    origin.child("default"),
                    format!("the default `{}` is none of the values of `enum`", variable.default),
                    "it is one more of them here; list it, or make one that is listed the default",
                );
                }
                let values = has_enum.then(|| {
                    let unlisted = (!is_listed).then_some(&variable.default);
                    let variants =
                        variable
                            .enumeration
                            .iter()
                            .chain(unlisted)
                            .map(|value| Variant {
                                value: Value::String(value.clone()),
                                name: None,
                                description: None,
                            });
                    let kind = TypeKind::Enum(EnumDef {
                        open: false,
                        variants: variants.collect(),
                    });
                    cx.types.insert(|id| TypeDef {
                        id,
                        origin: origin.child("enum"),
                        owner: Owner {
                            root: owner(name.as_str().into()),
                            roles: Vec::new(),
                        },
                        said: None,
                        docs: Docs {
                            description: description.clone(),
                            ..Docs::default()
                        }
                        .into(),
                        deprecated: false,
                        kind,
                    })
                });
                ServerVariable {
                    origin,
                    name: name.as_str().into(),
                    default: variable.default.clone(),
                    values,
                    description,
                }
            })
            .collect::<Vec<_>>();
    let name = server.extensions.get(keys::SERVER_NAME);
    let name = name.and_then(serde_json::Value::as_str);
    Server {
        name: name.map(str::to_owned),
        url: server.url.clone(),
        description: server.description.clone(),
        variables,
        origin: at,
    }
}
