// @generated
//! `Named`.

use crate::runtime::{additional, json};
use super::Tree;

/// Type of the schema `Named`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// The property `child`.
    pub child: Option<Box<Tree>>,
    /// The property `mark`.
    pub mark: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Named {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            child: object.required("child")?,
            mark: object.optional("mark"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("child", <Option<Tree> as json::Decode>::fits),
                json::Known::optional("mark", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Named {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("child", &self.child);
        object.optional("mark", &self.mark);
        object.rest(&self.additional);
    }
}

json::serde_for!(Named);
