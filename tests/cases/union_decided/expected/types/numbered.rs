// @generated
//! `Numbered`.

use crate::runtime::{additional, json};
use super::Tree;

/// Type of the schema `Numbered`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Numbered {
    /// The property `child`.
    pub child: Option<Box<Tree>>,
    /// The property `mark`.
    pub mark: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Numbered {
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
                json::Known::optional("mark", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Numbered {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("child", &self.child);
        object.optional("mark", &self.mark);
        object.rest(&self.additional);
    }
}

json::serde_for!(Numbered);
