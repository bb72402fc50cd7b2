//! Files that a body is written to: long names, and calls that are dropped before there is a file.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use super::api::Client;
use super::server::{Server, answer};
use super::streams::GET;

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("runtime-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What is written beside a file has no longer name than a file can have.
#[tokio::test]
async fn names_as_long_as_they_can_be() {
    let server = Server::start([answer("200 OK", "a/b", "new")]).await;
    let client = Client::at(server.url());
    let folder = Folder::new("long");
    for name in [
        "x".repeat(232),
        "x".repeat(233),
        "x".repeat(255),
        "ü".repeat(127),
        format!("x{}", "😀".repeat(63)),
    ] {
        let file = folder.0.join(&name);
        let body = client
            .call(&GET, |_| ())
            .download()
            .await
            .unwrap()
            .into_body();
        assert_eq!(body.write_to(&file).await.unwrap(), 3, "{name}");
        assert_eq!(std::fs::read(&file).unwrap(), b"new");
        std::fs::remove_file(file).unwrap();
    }
    assert_eq!(folder.names(), Vec::<String>::new());
}

/// A file that is opened for somebody who has gone is taken away.
#[tokio::test]
async fn dropped_while_the_file_is_opened() {
    let server = Server::start([answer("200 OK", "a/b", "new")]).await;
    let client = Client::at(server.url());
    let folder = Folder::new("dropped");
    for polls in 1..20 {
        let body = client
            .call(&GET, |_| ())
            .download()
            .await
            .unwrap()
            .into_body();
        let file: &Path = &folder.0.join("file");
        let is_done = {
            let mut written = pin!(body.write_to(file));
            (0..polls).any(|_| {
                std::thread::sleep(Duration::from_millis(2));
                let mut context = Context::from_waker(Waker::noop());
                written.as_mut().poll(&mut context).is_ready()
            })
        };
        let _ = std::fs::remove_file(file);
        if is_done {
            break;
        }
    }
    // What was under way on other threads comes to its end.
    let mut waited = 0;
    while !folder.names().is_empty() && waited < 100 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        let _ = std::fs::remove_file(folder.0.join("file"));
        waited += 1;
    }
    assert_eq!(folder.names(), Vec::<String>::new());
}
