//! Settings from environment variables, in a process that has them.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::process::Command;

use runtime::oauth::ClientCredentials;
use runtime::security::{ProvideCredential, SecurityScheme};

use super::api::{BASIC, Client, KEY, THING, TOKEN};
use super::server::{Server, json};

const NAMED: &[(&SecurityScheme, &str)] =
    &[(&TOKEN, "TOKEN"), (&KEY, "API_KEY"), (&BASIC, "LOGIN")];

/// What another process of this test says, which has these variables and no others of the prefix.
fn told(variables: &[(&str, OsString)]) -> String {
    told_by("environment::variables_are_read", variables)
}

/// The same of another test of these.
fn told_by(test: &str, variables: &[(&str, OsString)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args([test, "--exact", "--nocapture"]);
    child.env("ENVIRONMENT_TEST_IS_CHILD", "1");
    child.envs(variables.iter().map(|(name, value)| (name, value)));
    let output = child.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("told: "));
    line.unwrap_or_else(|| panic!("{text}")).1.to_owned()
}

#[test]
fn variables_are_read() {
    if std::env::var_os("ENVIRONMENT_TEST_IS_CHILD").is_some() {
        let built = Client::builder().from_variables("SHOP_TEST", NAMED).build();
        let built: Result<Client, _> = built;
        return match built {
            Ok(client) => println!("\ntold: {:?}", client.core()),
            Err(error) => println!("\ntold: {error}"),
        };
    }
    let text = |text: &str| OsString::from(text);
    let url = || ("SHOP_TEST_BASE_URL", text("http://a.test/v1"));
    let built = told(&[
        url(),
        ("SHOP_TEST_TOKEN", text("s3cret-token")),
        ("SHOP_TEST_API_KEY", text("")),
        ("SHOP_TEST_LOGIN_USER", text("me")),
        ("SHOP_TEST_LOGIN_PASSWORD", text("s3cret-word")),
    ]);
    assert!(
        built.starts_with(
            "Core { base_url: \"http://a.test/v1\", headers: [\"x-product\", \"user-agent\"], \
             credentials: [\"token\", \"basic\"],"
        ),
        "{built}"
    );
    assert!(!built.contains("s3cret"));
    assert_eq!(
        told(&[]),
        "the description names no server to call: set the environment variable SHOP_TEST_BASE_URL, or give one with \
         `base_url`"
    );
    assert_eq!(
        told(&[url(), ("SHOP_TEST_LOGIN_PASSWORD", text("s3cret"))]),
        "the environment variable SHOP_TEST_LOGIN_PASSWORD is set and SHOP_TEST_LOGIN_USER is not: set both or none"
    );
    assert_eq!(
        told(&[url(), ("SHOP_TEST_TOKEN", OsString::from_vec(vec![0xff]))]),
        "the environment variable SHOP_TEST_TOKEN holds no Unicode text"
    );
    assert_eq!(
        told(&[("SHOP_TEST_BASE_URL", text("ftp://a.test"))]),
        "the base URL cannot be used: only `http` and `https` can be used: write it as `https://host/path`"
    );
}

/// Where there are no certificates to trust, no HTTP client can be made for a provider without a client, and
/// what lies below says so.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_token_without_an_http_client() {
    if std::env::var_os("ENVIRONMENT_TEST_IS_CHILD").is_some() {
        let provider = ClientCredentials::new("https://127.0.0.1:1/token", "id", "s3cret");
        let error = provider.provide().await.unwrap_err();
        let source = error.source().map(ToString::to_string);
        println!("\ntold: {error}: {source:?}");
        return;
    }
    let told = told_by(
        "environment::a_token_without_an_http_client",
        &[
            ("SSL_CERT_FILE", "/dev/null".into()),
            ("SSL_CERT_DIR", "/dev/null".into()),
        ],
    );
    assert_eq!(
        told,
        "the HTTP client could not be built: see what `http_client` was given: Some(\"builder error\")"
    );
}

/// What is set by hand afterwards counts, and nothing is read unless somebody asks.
#[tokio::test]
async fn what_is_said_counts() {
    let server = Server::start([json("200 OK", THING)]).await;
    let builder = Client::builder().from_variables("NO_SUCH_PREFIX", NAMED);
    let client: Client = builder.base_url(server.url()).build().unwrap();
    client.get_thing("a").await.unwrap();
    assert_eq!(server.requests()[0].header("x-token"), None);
}
