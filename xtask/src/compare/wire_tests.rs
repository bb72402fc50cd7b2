//! What goes over the wire otherwise, in Rust as the generator writes it.

use super::tests::{between, files};
use crate::surface::Files;

const PETS: &str = r#"
use crate::client::{B, K};
use crate::types;
pub struct Pets<'c> { core: &'c () }
impl<'c> Pets<'c> {
    /// `PUT /pets/{id}`
    pub fn put(&self, id: &str, tags: &[String], body: &types::Pet) -> Call<Put> {
        let mut request = Request::new(&PUT);
        request.path("id", PathStyle::SIMPLE, id);
        request.query("tags", QueryStyle::FORM, tags);
        request.header("X-Version", HeaderStyle::SIMPLE, &types::Version::V1);
        request.multipart("multipart/form-data", body, &[]);
        Call::new(self.core, request)
    }
}
pub struct Put;
static PUT: OperationInfo = OperationInfo {
    id: "put",
    method: Method::PUT,
    path: "/pets/{id}",
    accept: Some("application/json"),
    security: &[&[&K], &[&B]],
    server: None,
    documented_redirects: false,
};
impl Operation for Put {
    type Output = types::Pet;
    type Failure = Infallible;
    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
impl Call<Put> {
    /// Sets the parameter `filter`.
    pub fn filter(mut self, filter: &types::Pet) -> Self {
        self.request_mut().query_json("filter", filter);
        self
    }
}
"#;

const CLIENT: &str = r#"
use crate::api;
pub struct Client { core: () }
impl Client { pub fn pets(&self) -> api::pets::Pets<'_> { todo!() } }
pub type ClientBuilder = crate::runtime::client::ClientBuilder<Client>;
pub(crate) static K: SecurityScheme = SecurityScheme { name: "key", kind: SecuritySchemeKind::ApiKeyHeader("X-Key") };
pub(crate) static B: SecurityScheme = SecurityScheme { name: "login", kind: SecuritySchemeKind::Bearer };
impl ClientBuilder {
    pub fn key(self, credential: impl Into<Secret>) -> Self { self.credential(&K, Credential::value(credential)) }
    pub fn key_provider(self, provider: impl Provide) -> Self { self.credential(&K, Credential::provider(provider)) }
}
"#;

const PET: &str = r#"
pub struct Pet { pub born: String }
impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self { born: object.required("born")?, additional: object.rest()? })
    }
}
"#;

const KIND: &str = r#"
pub enum Kind { Cat, Dog }
pub type Alias = Vec<Kind>;
impl Kind {
    pub fn as_str(self) -> &'static str { match self { Self::Cat => "cat", Self::Dog => "dog" } }
}
"#;

const SERVER: &str = r#"
pub struct Server { host: String }
impl Default for Server { fn default() -> Self { Self { host: "a.example.com".to_owned() } } }
impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self { Self::expand("https://{host}/v1", &[("host", &server.host)]) }
}
"#;

fn crate_of(edits: &[(&str, &str)]) -> Files {
    let mut files = files(&[(
        "src/lib.rs",
        "pub mod types;",
        "pub mod types;\npub mod server;",
    )]);
    for (path, text) in [
        ("src/api/pets.rs", PETS),
        ("src/client.rs", CLIENT),
        ("src/types/pet.rs", PET),
        ("src/types/kind.rs", KIND),
        ("src/server.rs", SERVER),
        (
            "src/lib.rs",
            "pub mod api;\npub mod client;\nmod inner;\npub mod server;\npub mod types;\n\
             pub use client::{Client, ClientBuilder};\n",
        ),
    ] {
        files.insert(path.to_owned(), text.to_owned());
    }
    for (from, to) in edits {
        let mut found = false;
        for text in files.values_mut() {
            found |= text.contains(from);
            *text = text.replace(from, to);
        }
        assert!(found, "there is no `{from}`");
    }
    files
}

fn told(edits: &[(&str, &str)]) -> Vec<String> {
    between(&crate_of(&[]), &crate_of(edits))
}

#[test]
fn parameters_are_told() {
    let one = |from, to| told(&[(from, to)]);
    assert_eq!(
        one("query(\"tags\"", "query(\"tag\""),
        [
            "patch: pets().put sends `tags` as the query parameter `tag` now, and not as the query parameter `tags`"
        ]
    );
    assert_eq!(
        one(
            "query(\"tags\", QueryStyle::FORM",
            "cookie(\"tags\", CookieStyle::FORM"
        ),
        [
            "patch: pets().put sends `tags` as the cookie `tags` now, and not as the query parameter `tags`"
        ]
    );
    assert_eq!(
        one(
            "QueryStyle::FORM",
            "QueryStyle::PIPE_DELIMITED.explode(true)"
        ),
        [
            "patch: pets().put sends `tags` with `style: pipeDelimited, explode: true` now, and not with `style: form`"
        ]
    );
    assert_eq!(
        one(
            "query_json(\"filter\"",
            "query(\"filter\", QueryStyle::DEEP_OBJECT"
        ),
        ["patch: pets().put sends `filter` with `style: deepObject` now, and not as JSON"]
    );
    // What a parameter of a path is called is sent nowhere.
    assert_eq!(one("path(\"id\"", "path(\"petId\""), [""; 0]);
    assert_eq!(
        one("\"X-Version\"", "\"X-Api-Version\""),
        [
            "patch: pets().put no longer sends a constant as the header `X-Version`",
            "patch: pets().put sends a constant as the header `X-Api-Version` now",
        ]
    );
    assert_eq!(
        told(&[
            ("tags: &[String]", "labels: &[String]"),
            (
                "query(\"tags\", QueryStyle::FORM, tags",
                "query(\"labels\", QueryStyle::FORM, labels"
            )
        ]),
        [
            "patch: pets().put calls its argument `labels` now, and not `tags`",
            "patch: pets().put sends `labels` as the query parameter `labels` now, and not as the query parameter `tags`",
        ]
    );
}

#[test]
fn bodies_and_answers_are_told() {
    let one = |from, to| told(&[(from, to)]);
    assert_eq!(
        one(
            "multipart(\"multipart/form-data\", body, &[])",
            "xml(\"application/xml\", body, &PET)"
        ),
        [
            "patch: pets().put sends its body as `application/xml` now, and not as `multipart/form-data`"
        ]
    );
    assert_eq!(
        one(
            "body, &[])",
            "body, const { &[Encoding::new(\"photo\").content_type(\"image/png\")] })"
        ),
        ["patch: pets().put has another `encoding` for the fields of its body"]
    );
    assert_eq!(
        one("Some(\"application/json\")", "Some(\"application/xml\")"),
        ["patch: pets().put asks for `application/xml` now, and not for `application/json`"]
    );
    assert_eq!(
        one("200 =>", "201 | 202 =>"),
        ["patch: pets().put succeeds with status 201 or 202 now, and not 200"]
    );
    assert_eq!(
        one("200 =>", "200..=299 =>"),
        ["patch: pets().put succeeds with status 2XX now, and not 200"]
    );
}

#[test]
fn servers_and_credentials_are_told() {
    let one = |from, to| told(&[(from, to)]);
    assert_eq!(
        one("server: None", "server: Some(\"https://b.example.com\")"),
        [
            "patch: pets().put is sent to `https://b.example.com` now, and not to the client's server"
        ]
    );
    assert_eq!(
        one("security: &[&[&K], &[&B]]", "security: &[&[&K, &B]]"),
        ["patch: pets().put is sent with `key` and `login` now, and with `key` or `login` before"]
    );
    assert_eq!(
        one("ApiKeyHeader(\"X-Key\")", "ApiKeyQuery(\"key\")"),
        [
            "patch: ClientBuilder sends `key` as the query parameter `key` now, and not in the header `X-Key`"
        ]
    );
    assert_eq!(
        one("https://{host}/v1", "https://{host}/v2"),
        [
            "patch: server::Server stands for `https://{host}/v2` now, and not for `https://{host}/v1`"
        ]
    );
    assert_eq!(
        one("a.example.com", "b.example.com"),
        [
            "patch: server::Server has `b.example.com` as the default of `host` now, and not `a.example.com`"
        ]
    );
}

#[test]
fn members_and_values_are_told() {
    assert_eq!(
        told(&[("required(\"born\")", "required(\"Born\")")]),
        ["patch: Pet has `born` as `Born` on the wire now, and not as `born`"]
    );
    assert_eq!(
        told(&[("Self::Cat => \"cat\"", "Self::Cat => \"CAT\"")]),
        ["patch: Kind has `Cat` as `CAT` on the wire now, and not as `cat`"]
    );
}
