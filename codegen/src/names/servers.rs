//! Names of servers, security schemes and client-wide headers: all methods of the client's builder.

use super::resolve::{Rule, Scope};
use super::words::{Case, identifier};
use super::{Ident, Naming, reserved};
use crate::api::{Api, Server};
use crate::settings::Settings;

/// Names of a security scheme.
#[derive(Clone, Debug)]
pub struct SchemeNames {
    /// The static that says where the credential goes.
    pub constant: Ident,
    /// Setter of a fixed credential.
    pub setter: Ident,
    /// Setter of an asynchronous provider.
    pub provider: Ident,
    /// Setter of a client's id and secret, of OAuth 2.
    pub client_credentials: Ident,
    /// Setter of a refresh token, of OAuth 2.
    pub refresh_token: Ident,
}

/// Names of a server.
#[derive(Clone, Debug)]
pub struct ServerNames {
    /// The struct.
    pub ident: Ident,
    /// Fields and setters of its variables, in their order.
    pub variables: Vec<Ident>,
}

/// Methods that every builder has.
const BUILDER_METHODS: &[&str] = &[
    "attempt_timeout",
    "base_url",
    "build",
    "builder",
    "clone",
    "connect_timeout",
    "credential",
    "from_env",
    "from_variables",
    "header",
    "hook",
    "http_client",
    "idempotent_by",
    "idle_timeout",
    "max_response_bytes",
    "new",
    "no_retries",
    "quote_answers",
    "retries",
    "send_request_ids",
    "server",
    "server_url",
    "timeout",
    "transport",
    "user_agent",
];

pub(super) fn name_setters(
    api: &Api,
    settings: &Settings,
    naming: &mut Naming<'_>,
) -> (Vec<SchemeNames>, Vec<Ident>) {
    let mut setters = Scope::new("the client's builder", Case::Snake, |_| false);
    setters.seed(BUILDER_METHODS);
    setters.seed(reserved::OPERATORS);
    let mut constants = Scope::new("security schemes", Case::Shouty, |_| false);
    constants.seed(&["API"]);
    let schemes = api.security_schemes.iter().map(|scheme| {
        let key = scheme.name.as_str();
        let candidates = [
            (Rule::Bare, key.to_owned()),
            (Rule::Kind, format!("{key} credential")),
        ];
        let setter = setters.claim(naming, &scheme.origin, &candidates);
        let plain = setter.as_str().trim_end_matches('_').to_owned();
        let mut claim = |word: &str| setters.claim_silently(&[format!("{plain} {word}")]);
        SchemeNames {
            constant: constants.claim_silently(&[key.to_owned(), format!("{key} scheme")]),
            provider: claim("provider"),
            client_credentials: claim("client credentials"),
            refresh_token: claim("refresh token"),
            setter,
        }
    });
    let schemes = schemes.collect();
    let headers = settings.headers.iter().map(|header| {
        let plain = header.name.strip_prefix("X-").unwrap_or(&header.name);
        let wanted = header.setter.as_deref().unwrap_or(plain);
        setters.claim_silently(&[wanted.to_owned(), format!("{wanted} header")])
    });
    (schemes, headers.collect())
}

/// What stands at the root of a crate beside its servers.
pub(crate) const AT_ROOT: &[&str] = &[
    "ApiError",
    "Base64",
    "Binary",
    "Body",
    "BuildError",
    "ByteStream",
    "Call",
    "Client",
    "ClientBuilder",
    "Date",
    "DateTime",
    "Duration",
    "Error",
    "Event",
    "EventStream",
    "HeaderError",
    "HeaderMap",
    "Hook",
    "HttpClientBuilder",
    "HyperTransport",
    "Ipv4",
    "Ipv6",
    "Items",
    "LineStream",
    "Method",
    "Paged",
    "Pages",
    "ProvideCredential",
    "RawCall",
    "Reply",
    "Response",
    "Retries",
    "Secret",
    "ServerUrl",
    "StatusCode",
    "Stub",
    "Time",
    "Tracing",
    "Transport",
    "Undeclared",
    "Uri",
    "Uuid",
];

pub(super) fn name_servers(api: &Api, naming: &mut Naming<'_>) -> Vec<ServerNames> {
    let mut structs = Scope::new("servers", Case::Camel, reserved::is_prelude);
    structs.seed(AT_ROOT);
    let name = |(index, server): (usize, &Server)| {
        // Without a name, the first one stays `Server` when others are added behind it.
        let is_first = index == 0 && !api.servers.is_empty();
        let candidates = match is_first {
            true => {
                let plain = (Rule::Bare, "server".to_owned());
                named(server)
                    .map(called)
                    .into_iter()
                    .chain([plain])
                    .collect()
            }
            false => described(server),
        };
        let ident = structs.claim(naming, &server.origin, &candidates);
        let mut variables = Scope::new(format!("variables of {ident}"), Case::Snake, |_| false);
        variables.seed(&["new", "default", "from", "into", "clone"]);
        variables.seed(reserved::OPERATORS);
        let variable = |variable: &crate::api::ServerVariable| {
            let wire = variable.name.as_str();
            let candidates = [
                (Rule::Bare, wire.to_owned()),
                (Rule::Kind, format!("{wire} variable")),
            ];
            variables.claim(naming, &variable.origin, &candidates)
        };
        ServerNames {
            variables: server.variables.iter().map(variable).collect(),
            ident,
        }
    };
    api.all_servers().enumerate().map(name).collect()
}

/// What the document calls it.
fn named(server: &Server) -> Option<&str> {
    let name = server.name.as_deref();
    name.filter(|name| !identifier(name, Case::Camel).is_empty())
}

fn called(words: &str) -> (Rule, String) {
    let name = identifier(words, Case::Camel);
    let whole = if name.starts_with("Server") || name.ends_with("Server") {
        name
    } else {
        format!("{name}Server")
    };
    (Rule::Bare, whole)
}

/// What a server of single operations would be called.
pub(super) fn wanted(server: &Server) -> String {
    let mut candidates = described(server).into_iter();
    candidates
        .next()
        .map(|(_, name)| identifier(&name, Case::Camel))
        .unwrap_or_default()
}

/// Its name, a few words of the description, else the host.
fn described(server: &Server) -> Vec<(Rule, String)> {
    let description = server.description.as_deref().unwrap_or_default();
    let words: Vec<_> = description.split_whitespace().collect();
    let few = (1..=4).contains(&words.len()).then(|| words.join(" "));
    let words = named(server).into_iter().chain(few.as_deref());
    let mut candidates: Vec<_> = words.map(called).collect();
    let host = server.url.split("://").nth(1).unwrap_or(&server.url);
    let host = host.split('/').next().unwrap_or_default();
    let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
    if matches!(name, "localhost" | "127.0.0.1" | "0.0.0.0" | "[::1]") {
        candidates.push((Rule::Kind, "local server".to_owned()));
        candidates.push((Rule::Kind, format!("local {port} server")));
    }
    candidates.push((Rule::Kind, format!("{host} server")));
    candidates
}
