//! A secret in every place that can carry one, echoed in every form, through every kind of error: nothing that
//! is printed sings.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::time::Duration;

use http::Method;
use runtime::base64;
use runtime::call::Call;
use runtime::error::{ApiError, Error};
use runtime::oauth::ClientCredentials;
use runtime::percent::encode;
use runtime::request::OperationInfo;
use runtime::security::{Credential, SecurityRequirements, SecurityScheme};
use runtime::style::{PathStyle, QueryStyle};

use super::api::{
    BASIC, BEARER, Client, ClientBuilder, DIGEST, GetThing, KEY, SESSION, Setters, TOKEN,
};
use super::server::{Script, Server, answer, json, raw};

/// Nothing else that is printed in these tests holds its beginning, in whatever case.
const CANARY: &str = "Canary/7f+3b?Kk=Zq~ü9";
/// A cookie can carry no other characters.
const PLAIN: &str = "Canary-7f3bKkZq9_x.w";

/// What can carry a secret.
#[derive(Clone, Copy, Debug)]
enum Carrier {
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
    Basic,
    Bearer,
    Http,
    OAuth,
    ClientAuthorization,
    CallAuthorization,
    CallBasic,
    CallDigest,
    CallCookie,
    ClientCookie,
    OtherHeader,
    CookieParameter,
    QueryParameter,
    PathParameter,
}

use Carrier::*;

const CARRIERS: [Carrier; 17] = [
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
    Basic,
    Bearer,
    Http,
    OAuth,
    ClientAuthorization,
    CallAuthorization,
    CallBasic,
    CallDigest,
    CallCookie,
    ClientCookie,
    OtherHeader,
    CookieParameter,
    QueryParameter,
    PathParameter,
];

fn operation(schemes: &[&'static SecurityScheme]) -> &'static OperationInfo {
    let schemes: &'static [&'static SecurityScheme] = Box::leak(schemes.into());
    let security: SecurityRequirements = Box::leak(Box::new([schemes]));
    Box::leak(Box::new(OperationInfo {
        id: "getThing",
        method: Method::GET,
        path: "/things/{id}",
        accept: Some("application/json"),
        security,
        server: None,
        documented_redirects: false,
    }))
}

impl Carrier {
    fn secret(self) -> &'static str {
        match self {
            ApiKeyHeader | Basic | Bearer | Http | OAuth | ClientAuthorization
            | CallAuthorization | CallBasic | OtherHeader => PLAIN,
            ApiKeyCookie | CallDigest | CallCookie | ClientCookie => PLAIN,
            ApiKeyQuery | CookieParameter | QueryParameter | PathParameter => CANARY,
        }
    }

    /// A call that carries the canary, and nothing else that is secret.
    fn call(self, url: &str, change: impl Fn(ClientBuilder) -> ClientBuilder) -> Call<GetThing> {
        let secret = self.secret();
        let builder = change(Client::builder().base_url(url));
        let value = || Credential::value(secret);
        let (builder, schemes): (_, Vec<&'static SecurityScheme>) = match self {
            ApiKeyHeader => (builder.credential(&TOKEN, value()), vec![&TOKEN]),
            ApiKeyQuery => (builder.credential(&KEY, value()), vec![&KEY]),
            ApiKeyCookie => (builder.credential(&SESSION, value()), vec![&SESSION]),
            Basic => (
                builder.credential(&BASIC, Credential::basic("user", secret)),
                vec![&BASIC],
            ),
            Bearer => (builder.credential(&BEARER, value()), vec![&BEARER]),
            Http => (builder.credential(&DIGEST, value()), vec![&DIGEST]),
            OAuth => {
                let provider = ClientCredentials::new("/token", "id", PLAIN);
                (
                    builder.credential(&BEARER, Credential::provider(provider)),
                    vec![&BEARER],
                )
            }
            ClientAuthorization => (
                builder.header("authorization", format!("Bearer {secret}")),
                vec![],
            ),
            ClientCookie => (
                builder.header("cookie", format!("a=b; sid={secret}")),
                vec![],
            ),
            CallAuthorization | CallBasic | CallDigest | CallCookie | OtherHeader
            | CookieParameter | QueryParameter | PathParameter => (builder, vec![]),
        };
        let client = builder.build().unwrap();
        assert_silent(self, "client", &format!("{client:?} {client:#?}"));
        let id = match self {
            PathParameter => secret,
            _ => "a",
        };
        let call = client.call(operation(&schemes), |request| {
            request.path("id", PathStyle::SIMPLE, id);
            if let QueryParameter = self {
                request.query("q", QueryStyle::FORM, secret);
            }
        });
        let pair = || base64::encode(format!("user:{secret}").as_bytes());
        match self {
            CallAuthorization => call.header("authorization", format!("Token {secret}")),
            CallBasic => call.header("authorization", format!("Basic {}", pair())),
            CallDigest => {
                let value = format!("Digest username=\"me\", response=\"{secret}\", qop=auth");
                call.header("authorization", value)
            }
            CallCookie => call.header("cookie", format!("sid={secret}; a=b")),
            OtherHeader => call.header("x-api-key", secret),
            CookieParameter => call.flavor(secret),
            ApiKeyHeader | ApiKeyQuery | ApiKeyCookie | Basic | Bearer | Http | OAuth
            | ClientAuthorization | ClientCookie | QueryParameter | PathParameter => call,
        }
    }
}

/// What a server may make of a secret.
fn echoes(secret: &str) -> Vec<String> {
    let (once, pair) = (encode(secret), format!("user:{secret}"));
    let encoded = |text: &str| base64::encode(text.as_bytes());
    let for_urls = |text: String| text.replace('+', "-").replace('/', "_");
    let wholly: String = secret.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let mut echoes = vec![
        secret.to_owned(),
        secret.to_uppercase(),
        secret.to_lowercase(),
        once.clone(),
        encode(&once),
        encode(&encode(&once)),
        encode(&wholly),
        wholly,
        encoded(secret),
        for_urls(encoded(secret)),
        encoded(secret).trim_end_matches('=').to_owned(),
        encoded(&format!("{{\"t\":\"{secret}\"}}")),
        encoded(&format!("ab{secret}yz")),
        encoded(&pair),
        encode(&encoded(&pair)),
        pair,
        format!("Bearer {secret}"),
        secret.replace('/', "\\/").replace('+', "\\u002b"),
        secret.replace('+', "&#43;").replace('/', "&#x2F;"),
    ];
    // Every beginning that tells something, as if cut off.
    let ends = secret.char_indices().map(|(at, _)| at).skip(8);
    echoes.extend(ends.map(|end| format!("{}…", &secret[..end])));
    echoes
}

/// Nothing of the canary is in what is printed, in clear or in base64.
#[track_caller]
fn assert_silent(carrier: Carrier, what: &str, text: &str) {
    let low = text.to_lowercase();
    let mut pieces = vec!["canary".to_owned(), "%63%61%6e".to_owned()];
    for before in ["", "x", "xx"] {
        let encoded = base64::encode(format!("{before}Canary").as_bytes());
        pieces.push(encoded[before.len() * 2..8].to_lowercase());
    }
    for piece in pieces {
        assert!(
            !low.contains(&piece),
            "{carrier:?}, {what}: {piece} in {text}"
        );
    }
}

#[track_caller]
fn assert_silent_error<E: Debug>(carrier: Carrier, error: &Error<E>) {
    assert_silent(carrier, "error", &format!("{error}\n{error:?}\n{error:#?}"));
    assert_silent(carrier, "alternate", &format!("{error:#}"));
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = format!("{error}\n{error:?}\n{error:#}\n{error:#?}");
        assert_silent(carrier, "cause", &text);
        cause = error.source();
    }
}

/// Every kind of error that an answer can make, with the echo in it.
fn scripts(echo: &str) -> Vec<Script> {
    let text = serde_json::to_string(echo).unwrap();
    vec![
        answer("500 Oops", "text/plain", echo),
        answer("401 Unauthorized", "text/html", &format!("<p>{echo}</p>")),
        json("403 Forbidden", &text),
        // Documented, with the echo in a field.
        json(
            "401 Unauthorized",
            &format!(r#"{{"errors":[{{"code":1,"message":{text}}}]}}"#),
        ),
        // The place that does not fit has its name.
        json("401 Unauthorized", &format!("{{\"errors\":{{{text}:1}}}}")),
        json(
            "200 OK",
            &format!("{{\"name\":{{{text}:1}},\"port\":{text}}}"),
        ),
        json("200 OK", &format!("{{{text}")),
        raw(format!(
            "HTTP/1.1 404 Not Found\r\ncontent-length: 99999\r\n\r\n{echo}"
        ))
        .closing(),
    ]
}

#[tokio::test]
async fn no_echo_sings() {
    for carrier in CARRIERS {
        let mut all = Vec::new();
        if let OAuth = carrier {
            let granted = format!(r#"{{"access_token":"{PLAIN}"}}"#);
            all.push(json("200 OK", &granted));
        }
        let echoes = echoes(carrier.secret());
        let answers: Vec<_> = echoes.iter().flat_map(|echo| scripts(echo)).collect();
        let count = answers.len();
        all.extend(answers);
        let server = Server::start(all).await;
        let call = carrier.call(&server.url(), |builder| builder);
        assert_silent(carrier, "call", &format!("{call:?} {call:#?}"));
        let mut refused = false;
        for _ in 0..count + 1 {
            let error = call.clone().await.unwrap_err();
            assert_silent_error(carrier, &error);
            let is_credential = matches!(error, Error::Credential(_));
            let error = ApiError::from(error);
            let text = error.text().unwrap_or_default();
            assert_silent(
                carrier,
                "text",
                &format!("{error}{error:?}{error:#?}{text}"),
            );
            // The provider's token is refused with the first 401, and there is no other.
            if is_credential {
                refused = true;
                break;
            }
        }
        assert_eq!(refused, matches!(carrier, OAuth));
    }
}

/// What is sent, and answered by nobody, too late, or with something else.
#[tokio::test]
async fn no_other_error_sings() {
    for carrier in CARRIERS {
        let granted = || json("200 OK", &format!(r#"{{"access_token":"{PLAIN}"}}"#));
        let hello = format!("HTTP/1.1 302 Found\r\nlocation: {PLAIN}\r\ncontent-length: 0\r\n\r\n");
        for script in [
            raw("").closing(),
            raw(format!("{PLAIN} {PLAIN}\r\n\r\n")),
            raw(hello),
            json("200 OK", PLAIN).after(Duration::from_secs(5)),
            json("200 OK", PLAIN).then_waits(Duration::from_secs(5)),
        ] {
            let script = match carrier {
                OAuth => vec![granted(), script],
                _ => vec![script],
            };
            let server = Server::start(script).await;
            let short = |builder: ClientBuilder| builder.timeout(Duration::from_millis(150));
            let error = carrier.call(&server.url(), short).await.unwrap_err();
            assert_silent_error(carrier, &error);
        }
        let nobody = carrier.call("http://127.0.0.1:1", |builder| builder);
        let with_break = nobody.clone().header("x-other", format!("{PLAIN}\r\n"));
        let too_long = nobody.clone().header(format!("{PLAIN} x"), "y");
        let mut errors = vec![nobody.await.unwrap_err(), with_break.await.unwrap_err()];
        // The name of an argument is the caller's, and shows.
        let error = too_long.await.unwrap_err();
        assert!(matches!(error, Error::Argument(_)));
        let server = Server::start([answer("200 OK", "text/plain", "x")]).await;
        let limited = |builder: ClientBuilder| builder.max_response_bytes(0);
        errors.push(carrier.call(&server.url(), limited).await.unwrap_err());
        for error in &errors {
            assert_silent_error(carrier, error);
        }
    }
}

/// Where the client is told to quote no answers, no word of the server's is in an error's text.
#[tokio::test]
async fn nothing_is_quoted() {
    let words = "Server-word";
    let mut scripts = scripts(words);
    scripts.push(answer("418 Teapot", words, ""));
    scripts.push(raw(format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: {words}\r\ncontent-length: 1\r\n\r\nx"
    )));
    scripts.push(answer("200 OK", &format!("{words}/{words}"), "x"));
    let count = scripts.len();
    let server = Server::start(scripts).await;
    let quiet = |builder: ClientBuilder| builder.quote_answers(false);
    let call = PathParameter.call(&server.url(), quiet);
    let mut texts = Vec::new();
    for _ in 0..count {
        let error = call.clone().await.unwrap_err();
        let text = error.to_string();
        assert!(!text.contains(words), "{text}");
        texts.push(text.replace(&server.url(), "URL"));
    }
    assert_eq!(
        texts[0],
        "GET URL/things/{id} was answered with 500 Internal Server Error, 11 bytes (500 is not \
         documented)"
    );
    assert_eq!(
        texts[4],
        "GET URL/things/{id} was answered with 401 Unauthorized, 28 bytes (401 is documented, but: at \
         … (line 1, column 11): expected a list, found an object)"
    );
    assert_eq!(
        texts[9],
        "the answer to GET URL/things/{id} cannot be read: the body is compressed, which was not asked \
         for (`content-encoding: …`); it was 200 OK, 1 bytes"
    );
}

/// Ordinary words stay: what is too short is not looked for, and the names of schemes and parameters
/// are no secrets.
#[tokio::test]
async fn ordinary_words_stay() {
    let text = "Bearer authentication required: the parameter `access_token` or `session` is \
                missing; one of available, sold; page 1 of 20; user";
    let server = Server::start([answer("500 Oops", "text/plain", text)]).await;
    let client = Client::builder()
        .base_url(server.url())
        .credential(&TOKEN, Credential::value("1"))
        .credential(&KEY, Credential::value("Bearer the-canary-itself"))
        .credential(&BASIC, Credential::basic("user", "of"))
        .header("cookie", "session=x1; a=y2")
        .build()
        .unwrap();
    let call = client.call(operation(&[&TOKEN, &KEY, &BASIC]), |request| {
        request.path("id", PathStyle::SIMPLE, "sold");
        request.query("access_token", QueryStyle::FORM, "page");
    });
    let error = call.await.unwrap_err().to_string();
    assert!(error.contains(text), "{error}");
}
