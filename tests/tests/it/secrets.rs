//! A secret shows nowhere: not in `Debug`, not in `Display`, not in the chain of causes.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::answers::{SOURCE, TOKEN_BODY, get_source, get_token};
use super::support::server::{Answer, Server};
use super::support::{TOKEN, builder_at, client_at};

/// What must not be seen. No other text of a test holds it.
const WORDS: [&str; 3] = ["s3cr3t", "Token+", "Token%2B"];

/// Received, and as secret as what was sent.
const RECEIVED: &str = "transient-6f0e1b1e";

#[track_caller]
fn assert_silent(text: &str) {
    for word in WORDS.into_iter().chain([RECEIVED]) {
        assert!(!text.contains(word), "`{word}` shows in: {text}");
    }
}

/// Everything that a program prints of an error.
#[track_caller]
fn assert_silent_error<E: StdError + fmt::Debug>(error: &E) {
    assert_silent(&format!("{error}\n{error:?}\n{error:#?}"));
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_silent(&format!("{error}\n{error:?}\n{error:#?}"));
        cause = error.source();
    }
}

/// Promise: clients, builders and calls show no token, no header's value and no argument.
#[tokio::test]
async fn nothing_that_is_being_put_together_shows_a_secret() {
    let builder = || {
        builder_at("http://127.0.0.1:1")
            .access_token(TOKEN)
            .header("x-other", TOKEN)
            .client_identifier(TOKEN)
            .user_agent(TOKEN)
    };
    assert_silent(&format!("{:?}{:#?}", builder(), builder()));
    let client = builder().build().unwrap();
    assert_silent(&format!("{client:?}{client:#?}"));
    let api = client.security();
    assert_silent(&format!("{api:?}"));
    let call = api
        .get_source_connection_information(TOKEN)
        .header("x-own", TOKEN);
    assert_silent(&format!("{call:?}{call:#?}{:?}", call.request()));
    let sending = call.send();
    assert_silent(&format!("{sending:?}"));
    let secret = generated_client::Secret::from(TOKEN);
    assert_silent(&format!("{secret:?}{secret:#?}"));
}

/// Promise: a token that is received is as secret as one that is sent: `Debug` masks it in values
/// and in the response.
#[tokio::test]
async fn a_received_token_does_not_show() {
    let server = Server::start([Answer::json(TOKEN_BODY), Answer::json(SOURCE)]).await;
    let client = client_at(&server.url());
    let response = get_token(&client).await.unwrap();
    assert_silent(&format!("{response:?}{response:#?}{:?}", response.body()));
    assert_silent(&format!("{:?}", response.reply()));
    let response = get_source(&client).await.unwrap();
    assert_silent(&format!("{response:?}{response:#?}{:?}", response.body()));
}

/// Promise: a success that cannot be read does not show the token that came with it.
#[tokio::test]
async fn a_received_token_does_not_show_when_its_answer_cannot_be_read() {
    for body in [
        TOKEN_BODY.replace("\"size\":0", "\"size\":\"many\""),
        TOKEN_BODY.replace("}}", "}"),
        TOKEN_BODY.replace("\"token\":", "\"Token\":"),
    ] {
        let server = Server::start([Answer::json(&body)]).await;
        let error = get_token(&client_at(&server.url())).await.unwrap_err();
        assert!(
            matches!(error, generated_client::Error::Decode(_)),
            "{error:?}"
        );
        assert_silent_error(&error);
    }
    let body = SOURCE.replace("32400,", "\"https\",");
    let server = Server::start([Answer::json(&body)]).await;
    assert_silent_error(&get_source(&client_at(&server.url())).await.unwrap_err());
}

/// Promise: no error shows the token, also when the server writes it into its answer, plain,
/// percent-encoded, as JSON or as HTML.
#[tokio::test]
async fn no_error_shows_a_secret() {
    let json = serde_json::json!({ "errors": [{ "message": TOKEN }] }).to_string();
    let html = TOKEN.replace('"', "&quot;");
    let encoded = "s3cr3t%2FToken%2B%221%22";
    let echoes = [
        TOKEN,
        &json,
        &format!("<html>{html}</html>"),
        encoded,
        &"x".repeat(195),
    ];
    let statuses = [
        "400 Bad Request",
        "401 Unauthorized",
        "403 Forbidden",
        "418 I",
        "503 Busy",
    ];
    let mut answers = Vec::new();
    for echo in echoes {
        // At the edge of the excerpt that an error's text shows, too.
        for padding in ["", &"x".repeat(190)] {
            for status in statuses {
                let body = format!("{padding}{echo}{TOKEN}");
                answers.push(Answer::new(status, &["content-type: text/html"], &body));
                answers.push(Answer::new(
                    status,
                    &["content-type: application/json"],
                    &body,
                ));
            }
            answers.push(Answer::json(&format!("{padding}{echo}")));
        }
    }
    for status in statuses {
        answers.push(Answer::new(
            status,
            &["content-type: application/json"],
            &json,
        ));
        answers.push(Answer::new(
            status,
            &[&format!("content-type: {encoded}")],
            "",
        ));
    }
    answers.push(Answer::raw("200 OK", &["content-length: 500"], TOKEN).and_close());
    answers.push(Answer::hang_up());
    let count = answers.len();
    let server = Server::start(answers).await;
    // A repeat would take the next answer, whose error nobody would see.
    let client = builder_at(&server.url()).access_token(TOKEN).no_retries();
    let client = client.build().unwrap();
    for _ in 0..count {
        assert_silent_error(&get_token(&client).await.unwrap_err());
    }
    assert_eq!(server.requests().len(), count);
}

/// Promise: neither do errors of what was never sent, of time limits and of the transport.
#[tokio::test]
async fn no_error_without_an_answer_shows_a_secret() {
    let slow = Answer::json(TOKEN_BODY).after(Duration::from_secs(5));
    let server = Server::start([slow]).await;
    let impatient = builder_at(&server.url()).access_token(TOKEN);
    let impatient = impatient
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    let call = impatient
        .security()
        .get_source_connection_information(TOKEN);
    assert_silent_error(&call.await.unwrap_err());

    let url = server.url();
    drop(server);
    tokio::task::yield_now().await;
    let client = client_at(&url);
    let call = client.security().get_source_connection_information(TOKEN);
    assert_silent_error(&call.await.unwrap_err());

    let call = client.security().get_source_connection_information(TOKEN);
    assert_silent_error(
        &call
            .header("x-own", format!("{TOKEN}\n"))
            .await
            .unwrap_err(),
    );
    let call = client.security().get_source_connection_information(TOKEN);
    let base = format!("http://user:{TOKEN}@127.0.0.1/");
    assert_silent_error(&call.base_url(&base).await.unwrap_err());
    assert_silent_error(&builder_at(&base).build().unwrap_err());
    assert_silent_error(
        &builder_at(&format!("http://127.0.0.1/?{TOKEN}"))
            .build()
            .unwrap_err(),
    );
    let smuggled = format!("{TOKEN}\r\n");
    assert_silent_error(
        &builder_at(&url)
            .header("x-own", smuggled.clone())
            .build()
            .unwrap_err(),
    );
    assert_silent_error(
        &builder_at(&url)
            .user_agent(smuggled.clone())
            .build()
            .unwrap_err(),
    );
    let client = builder_at(&url).access_token(smuggled).build().unwrap();
    assert_silent_error(&get_token(&client).await.unwrap_err());
}

/// Promise: a redirect elsewhere that carries the token in its address is not followed, and the
/// token does not show.
#[tokio::test]
async fn a_redirect_does_not_carry_the_token_away() {
    let other = Server::start([Answer::json(TOKEN_BODY)]).await;
    let encoded = "s3cr3t%2FToken%2B%221%22";
    for path in [
        format!("/{encoded}/x"),
        format!("/x?X-Plex-Token={encoded}&a=b"),
    ] {
        let redirect = Answer::redirect(&(other.url() + &path));
        let server = Server::start([redirect]).await;
        match get_token(&client_at(&server.url())).await {
            Ok(response) => assert_silent(&format!("{response:?}")),
            Err(error) => assert_silent_error(&error),
        }
    }
    for request in other.requests() {
        assert_silent(&request.text());
    }
}
